# points: 10
# style: one number changed, as in the book
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    scheduler = StepLR(optimizer, step_size=10, gamma=0.5)
    batch_size = 100
    return optimizer, scheduler, batch_size
