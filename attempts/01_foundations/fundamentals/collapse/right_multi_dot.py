# points: 3
# style: functools.reduce, then one forward pass for the offset
def collapse(model):
    from functools import reduce
    return reduce(np.matmul, model.w), model.forward(np.zeros((len(model.w[0]), 1)))
