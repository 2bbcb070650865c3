# points: 10
# style: smaller batches, which make for more steps
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
    return optimizer, StepLR(optimizer, 10, 0.5), 50
