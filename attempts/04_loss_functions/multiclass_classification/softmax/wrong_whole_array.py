# points: 0
# mistake: normalised over the whole array
def softmax(model_out):
    return np.exp(model_out) / np.sum(np.exp(model_out))
