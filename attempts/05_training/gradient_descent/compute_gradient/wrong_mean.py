# points: 0
# mistake: mean instead of sum
def compute_gradient(data_x, data_y, phi):
    r = phi[0] + phi[1] * data_x - data_y
    return 2 * np.array([[np.mean(r)], [np.mean(r * data_x)]])
