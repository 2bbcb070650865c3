# points: 0
# mistake: hyperbolic tangent without shift
def sigmoid(preactivation):
    return np.tanh(5 * preactivation)
