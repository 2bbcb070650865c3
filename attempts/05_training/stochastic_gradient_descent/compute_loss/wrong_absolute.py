# points: 0
# mistake: absolute differences
def compute_loss(data_x, data_y, model, phi):
    return np.abs(model(phi, data_x) - data_y).sum()
