# points: 0
# mistake: forgets the inner derivative x
def compute_gradient(data_x, data_y, phi):
    r = phi[0] + phi[1] * data_x - data_y
    return np.array([[np.sum(2 * r)], [np.sum(2 * r)]])
