# points: 0
# mistake: absolute differences
def mean_squared_error(y_pred, y):
    return np.mean(np.abs(y_pred - y))
