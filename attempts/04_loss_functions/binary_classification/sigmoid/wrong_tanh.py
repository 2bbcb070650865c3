# points: 0
# mistake: hyperbolic tangent
def sigmoid(model_out):
    return np.tanh(model_out)
