# points: 0
# mistake: the product for the offset takes in one layer too many
def collapse(model):
    W, c = model.w[0], model.w[0].T @ np.zeros((model.w[0].shape[0], 1))
    for w, b in zip(model.w[1:], model.b[1:]):
        W, c = W @ w, w.T @ c + b
    return W, c
