# points: 0
# mistake: breaks the constraint: another model
model = nn.Sequential(nn.Linear(D_i, 200), nn.ReLU(), nn.Linear(200, 200), nn.ReLU(), nn.Linear(200, D_o))


def compute_loss(model, x_batch, y_batch):
    return loss_function(model(x_batch), y_batch)
