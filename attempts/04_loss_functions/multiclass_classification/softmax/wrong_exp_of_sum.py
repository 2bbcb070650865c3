# points: 0
# mistake: exponential of the sum
def softmax(model_out):
    return np.exp(model_out) / np.exp(np.sum(model_out, axis=0))
