# points: 2
# style: exponential over one plus exponential
def sigmoid(preactivation):
    e = np.exp(10 * preactivation)
    return e / (e + 1)
