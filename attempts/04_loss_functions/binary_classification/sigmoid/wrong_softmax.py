# points: 0
# mistake: normalised over the array
def sigmoid(model_out):
    return np.exp(model_out) / np.sum(np.exp(model_out))
