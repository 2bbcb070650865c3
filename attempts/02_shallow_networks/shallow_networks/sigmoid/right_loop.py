# points: 2
# style: math.exp, one element at a time
def sigmoid(preactivation):
    activation = np.zeros(preactivation.shape)
    for i in np.ndindex(preactivation.shape):
        activation[i] = 1 / (1 + math.exp(-10 * preactivation[i]))
    return activation
