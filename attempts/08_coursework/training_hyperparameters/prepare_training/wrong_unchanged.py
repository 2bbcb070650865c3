# points: 0
# mistake: hands in the baseline
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
    scheduler = StepLR(optimizer, step_size=10, gamma=0.5)
    return optimizer, scheduler, 100
