# points: 10
# style: examples shifted by up to two places
def compute_loss(model, x_batch, y_batch):
    places = torch.randint(-2, 3, (len(x_batch), 1))
    shifted = torch.gather(x_batch, 1, (torch.arange(40) + places) % 40)
    return loss_function(model(shifted), y_batch)
