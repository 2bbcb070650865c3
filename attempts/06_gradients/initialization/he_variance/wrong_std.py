# points: 0
# mistake: standard deviation
def he_variance(D):
    return np.sqrt(2 / D)
