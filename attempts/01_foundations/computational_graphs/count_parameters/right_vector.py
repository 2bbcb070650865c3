# points: 2
# style: named parameters that require a gradient
def count_parameters(model):
    return int(np.sum([np.prod(p.size()) for _, p in model.named_parameters() if p.requires_grad]))
