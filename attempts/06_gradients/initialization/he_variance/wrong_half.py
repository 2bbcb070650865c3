# points: 0
# mistake: half in the place of two
def he_variance(D):
    return 1 / (2 * D)
