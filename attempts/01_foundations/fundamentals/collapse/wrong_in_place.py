# points: 0
# mistake: changes the model's own offset
def collapse(model):
    W, c = model.w[0], model.b[-1]
    for k in range(len(model.w) - 1):
        term = model.b[k]
        for w in model.w[k + 1:]:
            term = w.T @ term
        c += term
        W = W @ model.w[k + 1]
    return W, c
