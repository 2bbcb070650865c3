# points: 0
# mistake: breaks the constraint: batches of five
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
    return optimizer, StepLR(optimizer, step_size=10, gamma=0.5), 5
