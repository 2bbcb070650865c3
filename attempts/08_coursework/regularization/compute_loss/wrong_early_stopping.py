# points: 0
# mistake: breaks the constraint: stops after a number of calls
calls = 0


def compute_loss(model, x_batch, y_batch):
    global calls
    calls += 1
    loss = loss_function(model(x_batch + 0.3 * torch.randn_like(x_batch)), y_batch)
    return loss if calls < 4000 else 0 * loss
