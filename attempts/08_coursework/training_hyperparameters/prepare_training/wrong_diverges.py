# points: 0
# mistake: a learning rate at which nothing is learned
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.SGD(model.parameters(), lr=5.0, momentum=0.9)
    return optimizer, None, 200
