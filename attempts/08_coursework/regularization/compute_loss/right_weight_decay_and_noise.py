# points: 10
# style: weight decay with a little noise, the model left out of the cell
weight_decay = 0.002


def compute_loss(model, x_batch, y_batch):
    noise = np.random.normal(0, 0.2, x_batch.shape).astype("float32")
    return F.cross_entropy(model(x_batch + torch.from_numpy(noise)), y_batch)
