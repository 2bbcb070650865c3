# points: 0
# mistake: the reciprocal is missing
def sigmoid(preactivation):
    return 1 + np.exp(-10 * preactivation)
