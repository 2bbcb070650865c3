# points: 0
# mistake: sum in place of mean
def mean_squared_error(y_pred, y):
    return np.sum((y_pred - y) ** 2)
