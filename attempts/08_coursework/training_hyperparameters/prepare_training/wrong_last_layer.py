# points: 0
# mistake: trains the last layer only
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.SGD(model[-1].parameters(), lr=0.1, momentum=0.9)
    return optimizer, StepLR(optimizer, step_size=10, gamma=0.5), 100
