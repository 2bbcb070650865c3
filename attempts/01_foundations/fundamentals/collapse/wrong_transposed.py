# points: 0
# mistake: returns the transposed matrix
def collapse(model):
    W, c = model.w[0].T, model.b[0]
    for w, b in zip(model.w[1:], model.b[1:]):
        W, c = w.T @ W, w.T @ c + b
    return W, c
