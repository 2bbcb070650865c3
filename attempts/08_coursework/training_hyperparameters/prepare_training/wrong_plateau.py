# points: 0
# mistake: breaks the constraint: a schedule that looks at data
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    return optimizer, torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer), 100
