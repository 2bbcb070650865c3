# points: 0
# mistake: the minus sign is missing
def sigmoid(preactivation):
    return 1 / (1 + np.exp(10 * preactivation))
