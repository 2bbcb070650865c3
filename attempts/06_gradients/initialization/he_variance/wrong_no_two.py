# points: 0
# mistake: without the factor of ReLU
def he_variance(D):
    return 1 / D
