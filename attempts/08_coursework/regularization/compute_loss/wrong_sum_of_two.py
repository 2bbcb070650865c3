# points: 0
# mistake: breaks the constraint: the sum of two losses
def compute_loss(model, x_batch, y_batch):
    noisy = x_batch + 0.2 * torch.randn_like(x_batch)
    return loss_function(model(x_batch), y_batch) + loss_function(model(noisy), y_batch)
