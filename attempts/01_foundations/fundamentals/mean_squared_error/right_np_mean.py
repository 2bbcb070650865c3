# points: 2
# style: np.mean and np.square
def mean_squared_error(y_pred, y):
    return np.mean(np.square(y_pred - y))
