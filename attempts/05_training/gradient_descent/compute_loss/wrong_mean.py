# points: 0
# mistake: mean where a sum is asked
def compute_loss(data_x, data_y, model, phi):
    return np.mean((model(phi, data_x) - data_y) ** 2)
