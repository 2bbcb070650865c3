# points: 0
# mistake: divides by the number of examples only
def mean_squared_error(y_pred, y):
    return np.sum((y_pred - y) ** 2) / y.shape[1]
