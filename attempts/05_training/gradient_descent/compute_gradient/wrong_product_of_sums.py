# points: 0
# mistake: adds before it multiplies
def compute_gradient(data_x, data_y, phi):
    r = np.sum(phi[0] + phi[1] * data_x - data_y)
    return np.array([[2 * r], [2 * r * np.sum(data_x)]])
