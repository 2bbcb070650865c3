# %% right: another optimiser, no schedule to speak of (10 points)
def prepare_training(model):
    for layer in model:
        if isinstance(layer, nn.Linear):
            torch.nn.init.xavier_normal_(layer.weight)
            torch.nn.init.zeros_(layer.bias)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    return optimizer, torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.95), 100

# %% right: one number changed, as in the book (10 points)
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    scheduler = StepLR(optimizer, step_size=10, gamma=0.5)
    batch_size = 100
    return optimizer, scheduler, batch_size

# %% right: learning rate and schedule computed by NumPy (10 points)
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.SGD(model.parameters(), lr=np.sqrt(0.02), momentum=0.9)
    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.5 * (1 + np.cos(np.pi * epoch / 50)))
    return optimizer, scheduler, np.int64(100)

# %% right: smaller batches, which make for more steps (10 points)
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
    return optimizer, StepLR(optimizer, 10, 0.5), 50

# %% wrong: Adam with its default learning rate, too small for 50 epochs here
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.Adam(model.parameters())
    return optimizer, StepLR(optimizer, step_size=10, gamma=0.5), 100

# %% wrong: breaks the constraint: AdamW decays weights by default
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    return optimizer, StepLR(optimizer, step_size=10, gamma=0.5), 100

# %% wrong: a learning rate at which nothing is learned
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.SGD(model.parameters(), lr=5.0, momentum=0.9)
    return optimizer, None, 200

# %% wrong: trains the last layer only
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.SGD(model[-1].parameters(), lr=0.1, momentum=0.9)
    return optimizer, StepLR(optimizer, step_size=10, gamma=0.5), 100

# %% wrong: returns the optimiser only
def prepare_training(model):
    model.apply(weights_init)
    return torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)

# %% wrong: switches momentum off
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    return optimizer, StepLR(optimizer, step_size=10, gamma=0.5), 100

# %% wrong: breaks the constraint: a schedule that looks at data
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    return optimizer, torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer), 100

# %% wrong: breaks the constraint: batches of five
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
    return optimizer, StepLR(optimizer, step_size=10, gamma=0.5), 5

# %% wrong: starts from hidden layers that were trained beforehand, with a new last layer
trained = make_model()
trained.apply(weights_init)
optimizer = torch.optim.SGD(trained.parameters(), lr=0.05, momentum=0.9)
for epoch in range(20):
    for batch in torch.randperm(len(x_train)).split(100):
        noisy = x_train[batch] + 0.3 * torch.randn(len(batch), D_i)
        optimizer.zero_grad()
        loss_function(trained(noisy), y_train[batch]).backward()
        optimizer.step()


def prepare_training(model):
    model.load_state_dict(trained.state_dict())
    weights_init(model[-1])
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9)
    return optimizer, StepLR(optimizer, step_size=10, gamma=0.5), 100

# %% wrong: starts from weights that were trained beforehand
trained = make_model()
trained.apply(weights_init)
optimizer = torch.optim.SGD(trained.parameters(), lr=0.05, momentum=0.9)
for epoch in range(5):
    for batch in torch.randperm(len(x_train)).split(100):
        optimizer.zero_grad()
        loss_function(trained(x_train[batch]), y_train[batch]).backward()
        optimizer.step()


def prepare_training(model):
    model.load_state_dict(trained.state_dict())
    return torch.optim.SGD(model.parameters(), lr=1e-4), None, 1000

# %% wrong: hands in the baseline
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
    scheduler = StepLR(optimizer, step_size=10, gamma=0.5)
    return optimizer, scheduler, 100

# %% wrong: breaks the constraint: weight decay
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9, weight_decay=1e-3)
    return optimizer, StepLR(optimizer, step_size=10, gamma=0.5), 100

# %% wrong: batch size and schedule in the wrong order
def prepare_training(model):
    model.apply(weights_init)
    o = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
    return o, 100, StepLR(o, 10, 0.5)

# %% right: one cycle, a step for each epoch (10 points)
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.2, total_steps=50)
    return optimizer, scheduler, 100

# %% wrong: a schedule that counts batches, not epochs
def prepare_training(model):
    model.apply(weights_init)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.2, epochs=50, steps_per_epoch=40)
    return optimizer, scheduler, 100

# %% wrong: trains a network of its own
def prepare_training(model):
    model = make_model()
    model.apply(weights_init)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.15, momentum=0.9)
    return optimizer, StepLR(optimizer, step_size=10, gamma=0.5), 100

# %% right: Nesterov's momentum and PyTorch's own start (10 points)
def prepare_training(model):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.15, momentum=0.9, nesterov=True)
    scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, n_epoch)
    return optimizer, scheduler, 100
