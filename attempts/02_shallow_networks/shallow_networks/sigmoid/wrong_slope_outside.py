# points: 0
# mistake: the factor 10 stands before the exponential
def sigmoid(preactivation):
    return 1 / (1 + 10 * np.exp(-preactivation))
