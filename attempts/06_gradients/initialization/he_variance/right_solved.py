# points: 2
# style: solved with the earlier answer
def he_variance(D):
    return 1 / variance_factor(D, 1.0)
