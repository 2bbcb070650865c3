# points: 0
# mistake: returns a plain number
def compute_loss(model, x_batch, y_batch):
    return loss_function(model(x_batch), y_batch).item()
