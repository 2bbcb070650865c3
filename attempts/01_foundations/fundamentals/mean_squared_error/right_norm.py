# points: 2
# style: squared norm over the size, as an array of one element
def mean_squared_error(y_pred, y):
    return np.array([np.linalg.norm(y_pred - y) ** 2 / y.size])
