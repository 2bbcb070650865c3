# points: 0
# mistake: relies on the zero offsets of a fresh model
def collapse(model):
    W = model.w[0]
    for w in model.w[1:]:
        W = W @ w
    return W, np.zeros_like(model.b[-1])
