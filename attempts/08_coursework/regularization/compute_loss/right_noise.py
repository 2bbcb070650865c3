# points: 10
# style: noise on the inputs
def compute_loss(model, x_batch, y_batch):
    return loss_function(model(x_batch + 0.25 * torch.randn(x_batch.shape)), y_batch)
