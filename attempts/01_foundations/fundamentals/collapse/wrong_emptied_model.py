# points: 0
# mistake: merges the layers in the model's own lists
def collapse(model):
    while len(model.w) > 1:
        w, b = model.w.pop(1), model.b.pop(1)
        model.w[0], model.b[0] = model.w[0] @ w, w.T @ model.b[0] + b
    return model.w[0], model.b[0]
