# points: 0
# mistake: counts tensors
def count_parameters(model):
    return len(list(model.parameters()))
