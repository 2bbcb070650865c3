# points: 0
# mistake: only the last offset
def collapse(model):
    W = model.w[0]
    for w in model.w[1:]:
        W = W @ w
    return W, model.b[-1]
