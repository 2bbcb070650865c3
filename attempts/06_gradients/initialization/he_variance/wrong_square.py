# points: 0
# mistake: width squared
def he_variance(D):
    return 2 / D ** 2
