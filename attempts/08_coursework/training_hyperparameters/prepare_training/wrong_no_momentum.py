# points: 0
# mistake: switches momentum off
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    return optimizer, StepLR(optimizer, step_size=10, gamma=0.5), 100
