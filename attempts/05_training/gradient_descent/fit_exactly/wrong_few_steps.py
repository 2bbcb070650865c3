# points: 0
# mistake: a short gradient descent instead of the solution
def fit_exactly(data_x, data_y):
    phi = np.zeros((2, 1))
    for _ in range(30):
        r = phi[0] + phi[1] * data_x - data_y
        phi = phi - 0.01 * 2 * np.array([[r.sum()], [(r * data_x).sum()]])
    return phi
