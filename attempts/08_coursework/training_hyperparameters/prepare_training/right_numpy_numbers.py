# points: 10
# style: learning rate and schedule computed by NumPy
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.SGD(model.parameters(), lr=np.sqrt(0.02), momentum=0.9)
    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.5 * (1 + np.cos(np.pi * epoch / 50)))
    return optimizer, scheduler, np.int64(100)
