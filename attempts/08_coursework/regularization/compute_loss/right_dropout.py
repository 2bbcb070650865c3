# points: 10
# style: dropout layers in the model, as in the book
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
