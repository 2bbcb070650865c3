# points: 0
# mistake: a regulariser that harms here
def compute_loss(model, x_batch, y_batch):
    return F.cross_entropy(model(x_batch), y_batch, label_smoothing=0.2)
