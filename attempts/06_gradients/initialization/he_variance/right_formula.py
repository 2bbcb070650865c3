# points: 2
# style: the formula
def he_variance(D):
    return 2.0 / D
