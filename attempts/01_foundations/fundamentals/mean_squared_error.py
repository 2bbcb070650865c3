# %% right: loops (2 points)
def mean_squared_error(y_pred, y):
    total = 0
    for row_pred, row in zip(y_pred, y):
        for a, b in zip(row_pred, row):
            total += (a - b) ** 2
    return total / (y.shape[0] * y.shape[1])

# %% right: squared norm over the size, as an array of one element (2 points)
def mean_squared_error(y_pred, y):
    return np.array([np.linalg.norm(y_pred - y) ** 2 / y.size])

# %% right: np.mean and np.square (2 points)
def mean_squared_error(y_pred, y):
    return np.mean(np.square(y_pred - y))

# %% wrong: absolute differences
def mean_squared_error(y_pred, y):
    return np.mean(np.abs(y_pred - y))

# %% wrong: factor one half
def mean_squared_error(y_pred, y):
    return 0.5 * np.mean((y_pred - y) ** 2)

# %% wrong: divides by the number of examples only
def mean_squared_error(y_pred, y):
    return np.sum((y_pred - y) ** 2) / y.shape[1]

# %% wrong: returns one value for each row
def mean_squared_error(y_pred, y):
    return np.mean((y_pred - y) ** 2, axis=1)

# %% wrong: root mean square
def mean_squared_error(y_pred, y):
    return np.sqrt(np.mean((y_pred - y) ** 2))

# %% wrong: sum in place of mean
def mean_squared_error(y_pred, y):
    return np.sum((y_pred - y) ** 2)
