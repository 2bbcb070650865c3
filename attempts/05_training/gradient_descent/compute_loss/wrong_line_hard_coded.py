# points: 0
# mistake: writes the straight line instead of calling the model
def compute_loss(data_x, data_y, model, phi):
    return np.sum((phi[0] + phi[-1] * data_x - data_y) ** 2)
