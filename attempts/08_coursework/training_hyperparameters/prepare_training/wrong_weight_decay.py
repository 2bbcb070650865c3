# points: 0
# mistake: breaks the constraint: weight decay
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9, weight_decay=1e-3)
    return optimizer, StepLR(optimizer, step_size=10, gamma=0.5), 100
