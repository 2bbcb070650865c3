# points: 0
# mistake: breaks the constraint: layers with weights
model = nn.Sequential(nn.Linear(D_i, D_1), nn.BatchNorm1d(D_1), nn.ReLU(), nn.Linear(D_1, D_2), nn.ReLU(),
                      nn.Linear(D_2, D_o))


def compute_loss(model, x_batch, y_batch):
    return loss_function(model(x_batch), y_batch)
