# points: 0
# mistake: a weight decay that is not allowed
weight_decay = -0.01


def compute_loss(model, x_batch, y_batch):
    return loss_function(model(x_batch), y_batch)
