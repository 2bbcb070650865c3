# points: 4
# style: matrix form
def compute_gradient(data_x, data_y, phi):
    X = np.column_stack((np.ones(len(data_x)), data_x))
    return 2 * X.T @ (X @ phi - data_y.reshape(-1, 1))
