# points: 0
# mistake: calls the model with x first
def compute_loss(data_x, data_y, model, phi):
    return np.sum((model(data_x, phi) - data_y) ** 2)
