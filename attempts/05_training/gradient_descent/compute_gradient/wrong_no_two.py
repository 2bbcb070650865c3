# points: 0
# mistake: leaves out the factor 2
def compute_gradient(data_x, data_y, phi):
    r = phi[0] + phi[1] * data_x - data_y
    return np.array([[np.sum(r)], [np.sum(r * data_x)]])
