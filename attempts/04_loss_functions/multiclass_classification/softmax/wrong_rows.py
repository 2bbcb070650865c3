# points: 0
# mistake: normalised along the rows
def softmax(model_out):
    e = np.exp(model_out)
    return e / np.sum(e, axis=1, keepdims=True)
