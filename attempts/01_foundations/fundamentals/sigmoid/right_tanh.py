# points: 1
# style: by the hyperbolic tangent
def sigmoid(X):
    return 0.5 * (1 + np.tanh(X / 2))
