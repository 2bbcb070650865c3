# points: 3
# style: from the last layer to the first, returns a list
def collapse(model):
    W = np.eye(model.w[-1].shape[1])
    c = np.zeros((model.w[-1].shape[1], 1))
    for k in range(len(model.w) - 1, -1, -1):
        c = c + W.T @ model.b[k]
        W = model.w[k] @ W
    return [W, c]
