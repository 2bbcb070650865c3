# points: 10
# style: another optimiser, no schedule to speak of
def prepare_training(model):
    for layer in model:
        if isinstance(layer, nn.Linear):
            torch.nn.init.xavier_normal_(layer.weight)
            torch.nn.init.zeros_(layer.bias)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    return optimizer, torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.95), 100
