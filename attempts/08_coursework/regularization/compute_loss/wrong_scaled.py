# points: 0
# mistake: breaks the constraint: a larger loss is a larger learning rate
def compute_loss(model, x_batch, y_batch):
    return 2 * loss_function(model(x_batch), y_batch)
