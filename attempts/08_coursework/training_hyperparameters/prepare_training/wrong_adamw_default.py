# points: 0
# mistake: breaks the constraint: AdamW decays weights by default
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    return optimizer, StepLR(optimizer, step_size=10, gamma=0.5), 100
