# points: 3
# style: normal equations
def fit_exactly(data_x, data_y):
    n, sx, sy = len(data_x), data_x.sum(), data_y.sum()
    A = np.array([[n, sx], [sx, (data_x * data_x).sum()]])
    return np.linalg.solve(A, np.array([[sy], [(data_x * data_y).sum()]]))
