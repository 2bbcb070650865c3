# points: 0
# mistake: data minus prediction without the inner minus
def compute_gradient(data_x, data_y, phi):
    r = data_y - phi[0] - phi[1] * data_x
    return 2 * np.array([[np.sum(r)], [np.sum(r * data_x)]])
