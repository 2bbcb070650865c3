# points: 0
# mistake: takes the root of the sum
def compute_loss(data_x, data_y, model, phi):
    return np.linalg.norm(model(phi, data_x) - data_y)
