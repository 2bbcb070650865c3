# points: 2
# style: by the hyperbolic tangent
def sigmoid(model_out):
    return (np.tanh(model_out / 2) + 1) / 2
