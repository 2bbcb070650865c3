# points: 0
# mistake: multiplies the caller's array
def sigmoid(preactivation):
    preactivation *= -10
    return 1 / (1 + np.exp(preactivation))
