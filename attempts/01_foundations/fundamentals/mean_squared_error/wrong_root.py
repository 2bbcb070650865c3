# points: 0
# mistake: root mean square
def mean_squared_error(y_pred, y):
    return np.sqrt(np.mean((y_pred - y) ** 2))
