# points: 0
# mistake: the factor 10 is missing
def sigmoid(preactivation):
    return 1 / (1 + np.exp(-preactivation))
