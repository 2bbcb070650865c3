# points: 0
# mistake: hands in the baseline
def compute_loss(model, x_batch, y_batch):
    pred = model(x_batch)
    return loss_function(pred, y_batch)
