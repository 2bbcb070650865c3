# %% right: solved on paper (3 points)
def fit_exactly(data_x, data_y):
    mx, my = np.mean(data_x), np.mean(data_y)
    slope = np.sum((data_x - mx) * (data_y - my)) / np.sum((data_x - mx) ** 2)
    return [[my - slope * mx], [slope]]

# %% right: normal equations (3 points)
def fit_exactly(data_x, data_y):
    n, sx, sy = len(data_x), data_x.sum(), data_y.sum()
    A = np.array([[n, sx], [sx, (data_x * data_x).sum()]])
    return np.linalg.solve(A, np.array([[sy], [(data_x * data_y).sum()]]))

# %% right: np.polyfit, turned round (3 points)
def fit_exactly(data_x, data_y):
    slope, intercept = np.polyfit(data_x, data_y, 1)
    return np.array([[intercept], [slope]])

# %% wrong: a short gradient descent instead of the solution
def fit_exactly(data_x, data_y):
    phi = np.zeros((2, 1))
    for _ in range(30):
        r = phi[0] + phi[1] * data_x - data_y
        phi = phi - 0.01 * 2 * np.array([[r.sum()], [(r * data_x).sum()]])
    return phi

# %% wrong: returns shape (2,)
def fit_exactly(data_x, data_y):
    X = np.column_stack((np.ones(len(data_x)), data_x))
    return np.linalg.lstsq(X, data_y)[0]

# %% wrong: slope first, as np.polyfit gives it
def fit_exactly(data_x, data_y):
    return np.polyfit(data_x, data_y, 1).reshape(2, 1)

# %% wrong: no intercept
def fit_exactly(data_x, data_y):
    return np.array([[0.0], [np.sum(data_x * data_y) / np.sum(data_x ** 2)]])
