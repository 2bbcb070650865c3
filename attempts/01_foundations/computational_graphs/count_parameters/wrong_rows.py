# points: 0
# mistake: len of a tensor
def count_parameters(model):
    return sum(len(p) for p in model.parameters())
