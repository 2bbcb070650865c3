# points: 0
# mistake: returns one value for each row
def mean_squared_error(y_pred, y):
    return np.mean((y_pred - y) ** 2, axis=1)
