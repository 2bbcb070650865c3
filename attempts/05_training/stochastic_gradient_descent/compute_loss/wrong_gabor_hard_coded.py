# points: 0
# mistake: writes the Gabor function instead of calling the model
def compute_loss(data_x, data_y, model, phi):
    z = phi[0] + 0.06 * phi[1] * data_x
    return np.sum((np.sin(z) * np.exp(-z ** 2 / 32) - data_y) ** 2)
