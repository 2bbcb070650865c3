# points: 0
# mistake: the sum of the first column for all
def softmax(model_out):
    return np.exp(model_out) / np.sum(np.exp(model_out[:, 0]))
