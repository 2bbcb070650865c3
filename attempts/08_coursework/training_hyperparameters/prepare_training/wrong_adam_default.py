# points: 0
# mistake: Adam with its default learning rate, too small for 50 epochs here
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.Adam(model.parameters())
    return optimizer, StepLR(optimizer, step_size=10, gamma=0.5), 100
