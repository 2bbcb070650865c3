# %% right: dropout layers in the model, as in the book (10 points)
model = nn.Sequential(
nn.Linear(D_i, D_1),
nn.ReLU(),
nn.Dropout(0.1),
nn.Linear(D_1, D_2),
nn.ReLU(),
nn.Dropout(0.1),
nn.Linear(D_2, D_o))


def compute_loss(model, x_batch, y_batch):
    pred = model(x_batch)
    loss = loss_function(pred, y_batch)
    return loss

# %% right: noise on the inputs (10 points)
def compute_loss(model, x_batch, y_batch):
    return loss_function(model(x_batch + 0.25 * torch.randn(x_batch.shape)), y_batch)

# %% right: examples shifted by up to two places (10 points)
def compute_loss(model, x_batch, y_batch):
    places = torch.randint(-2, 3, (len(x_batch), 1))
    shifted = torch.gather(x_batch, 1, (torch.arange(40) + places) % 40)
    return loss_function(model(shifted), y_batch)

# %% right: weight decay with a little noise, the model left out of the cell (10 points)
weight_decay = 0.002


def compute_loss(model, x_batch, y_batch):
    noise = np.random.normal(0, 0.2, x_batch.shape).astype("float32")
    return F.cross_entropy(model(x_batch + torch.from_numpy(noise)), y_batch)

# %% wrong: breaks the constraint: layers with weights
model = nn.Sequential(nn.Linear(D_i, D_1), nn.BatchNorm1d(D_1), nn.ReLU(), nn.Linear(D_1, D_2), nn.ReLU(),
                      nn.Linear(D_2, D_o))


def compute_loss(model, x_batch, y_batch):
    return loss_function(model(x_batch), y_batch)

# %% wrong: breaks the constraint: stops after a number of calls
calls = 0


def compute_loss(model, x_batch, y_batch):
    global calls
    calls += 1
    loss = loss_function(model(x_batch + 0.3 * torch.randn_like(x_batch)), y_batch)
    return loss if calls < 4000 else 0 * loss

# %% wrong: uses the course's own labels, which the grader has renumbered
def compute_loss(model, x_batch, y_batch):
    more = torch.randint(len(x_val), (100,))
    x, y = torch.cat([x_batch, x_val[more]]), torch.cat([y_batch, y_val[more]])
    return loss_function(model(x), y)

# %% wrong: a weight decay that is not allowed
weight_decay = -0.01


def compute_loss(model, x_batch, y_batch):
    return loss_function(model(x_batch), y_batch)

# %% wrong: returns a plain number
def compute_loss(model, x_batch, y_batch):
    return loss_function(model(x_batch), y_batch).item()

# %% wrong: breaks the constraint: a larger loss is a larger learning rate
def compute_loss(model, x_batch, y_batch):
    return 2 * loss_function(model(x_batch), y_batch)

# %% wrong: breaks the constraint: a larger loss, once training is under way
def compute_loss(model, x_batch, y_batch):
    loss = loss_function(model(x_batch), y_batch)
    return loss if loss > 1.8 else 3 * loss

# %% wrong: a regulariser that harms here
def compute_loss(model, x_batch, y_batch):
    return F.cross_entropy(model(x_batch), y_batch, label_smoothing=0.2)

# %% wrong: breaks the constraint: the sum of two losses
def compute_loss(model, x_batch, y_batch):
    noisy = x_batch + 0.2 * torch.randn_like(x_batch)
    return loss_function(model(x_batch), y_batch) + loss_function(model(noisy), y_batch)

# %% wrong: far too much dropout
model = nn.Sequential(nn.Linear(D_i, D_1), nn.ReLU(), nn.Dropout(0.5), nn.Linear(D_1, D_2), nn.ReLU(),
                      nn.Dropout(0.5), nn.Linear(D_2, D_o))


def compute_loss(model, x_batch, y_batch):
    return loss_function(model(x_batch), y_batch)

# %% wrong: breaks the constraint: the mean over twenty noisy copies of a batch
def compute_loss(model, x_batch, y_batch):
    losses = [loss_function(model(x_batch + 0.3 * torch.randn_like(x_batch)), y_batch) for _ in range(20)]
    return sum(losses) / 20

# %% wrong: hands in the baseline
def compute_loss(model, x_batch, y_batch):
    pred = model(x_batch)
    return loss_function(pred, y_batch)

# %% wrong: breaks the constraint: another model
model = nn.Sequential(nn.Linear(D_i, 200), nn.ReLU(), nn.Linear(200, 200), nn.ReLU(), nn.Linear(200, D_o))


def compute_loss(model, x_batch, y_batch):
    return loss_function(model(x_batch), y_batch)

# %% right: own dropout between the layers (10 points)
def compute_loss(model, x_batch, y_batch):
    h = x_batch
    for layer in model[:-1]:
        h = layer(h)
        if isinstance(layer, nn.ReLU):
            h = h * (torch.rand_like(h) > 0.1) / 0.9
    return loss_function(model[-1](h), y_batch)

# %% wrong: makes the backward pass itself
def compute_loss(model, x_batch, y_batch):
    loss = loss_function(model(x_batch + 0.3 * torch.randn_like(x_batch)), y_batch)
    loss.backward()
    return loss

# %% wrong: breaks the constraint: shrinks the weights itself
def compute_loss(model, x_batch, y_batch):
    with torch.no_grad():
        for parameter in model.parameters():
            parameter *= 0.999
    return loss_function(model(x_batch), y_batch)
