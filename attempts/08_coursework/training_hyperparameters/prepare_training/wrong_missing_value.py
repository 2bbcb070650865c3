# points: 0
# mistake: returns the optimiser only
def prepare_training(model):
    model.apply(weights_init)
    return torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
