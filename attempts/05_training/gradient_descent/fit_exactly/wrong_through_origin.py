# points: 0
# mistake: no intercept
def fit_exactly(data_x, data_y):
    return np.array([[0.0], [np.sum(data_x * data_y) / np.sum(data_x ** 2)]])
