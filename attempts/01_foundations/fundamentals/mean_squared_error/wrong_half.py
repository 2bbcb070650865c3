# points: 0
# mistake: factor one half
def mean_squared_error(y_pred, y):
    return 0.5 * np.mean((y_pred - y) ** 2)
