# points: 0
# mistake: breaks the constraint: a larger loss, once training is under way
def compute_loss(model, x_batch, y_batch):
    loss = loss_function(model(x_batch), y_batch)
    return loss if loss > 1.8 else 3 * loss
