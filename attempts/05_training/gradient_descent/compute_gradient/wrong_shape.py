# points: 0
# mistake: returns a flat array
def compute_gradient(data_x, data_y, phi):
    r = phi[0] + phi[1] * data_x - data_y
    return np.array([2 * np.sum(r), 2 * np.sum(r * data_x)])
