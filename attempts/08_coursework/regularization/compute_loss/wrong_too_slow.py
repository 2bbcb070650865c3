# points: 0
# mistake: breaks the constraint: the mean over twenty noisy copies of a batch
def compute_loss(model, x_batch, y_batch):
    losses = [loss_function(model(x_batch + 0.3 * torch.randn_like(x_batch)), y_batch) for _ in range(20)]
    return sum(losses) / 20
