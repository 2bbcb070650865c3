# points: 2
# style: a loop over shapes
def count_parameters(model):
    total = 0
    for p in model.parameters():
        n = 1
        for size in p.shape:
            n *= size
        total += n
    return total
