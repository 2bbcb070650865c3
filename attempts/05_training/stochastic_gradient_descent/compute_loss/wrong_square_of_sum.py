# points: 0
# mistake: squares the sum
def compute_loss(data_x, data_y, model, phi):
    return np.sum(model(phi, data_x) - data_y) ** 2
