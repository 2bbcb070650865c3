# %% right: waves with a penalty on the fast ones (4 points)
def predict(x_train, y_train, x_test):
    def waves(x):
        return np.column_stack([np.ones_like(x)] + [f(2 * np.pi * k * x) for k in (1, 2) for f in (np.sin, np.cos)])
    A = waves(x_train)
    D = 0.05 * np.diag([0.0, 1, 1, 8, 8])
    return waves(x_test) @ np.linalg.solve(A.T @ A + D, A.T @ y_train)

# %% right: a smoothing kernel, wider (4 points)
def predict(x_train, y_train, x_test):
    k = lambda a, b: np.exp(-np.subtract.outer(a, b) ** 2 / (2 * 0.18 ** 2))
    m = np.mean(y_train)
    return m + k(x_test, x_train) @ np.linalg.inv(k(x_train, x_train) + 0.1 * np.eye(15)) @ (y_train - m)

# %% right: a Gaussian process (4 points)
def predict(x_train, y_train, x_test):
    k = lambda a, b: 1.0 * np.exp(-0.5 * np.subtract.outer(a, b) ** 2 / 0.17 ** 2)
    m = np.mean(y_train)
    return m + k(x_test, x_train) @ np.linalg.solve(k(x_train, x_train) + 0.09 * np.eye(len(x_train)), y_train - m)

# %% wrong: the network with five hidden units (2 points)
def predict(x_train, y_train, x_test):
    def units(x):
        return np.column_stack([np.ones(len(x))] + [np.maximum(x - d / 5, 0) for d in range(5)])
    return units(x_test) @ np.linalg.lstsq(units(x_train), y_train, rcond=None)[0]

# %% wrong: a polynomial of degree three (1 point)
def predict(x_train, y_train, x_test):
    return np.polyval(np.polyfit(x_train, y_train, 3), x_test)

# %% wrong: follows every point
def predict(x_train, y_train, x_test):
    return np.polyval(np.polyfit(x_train, y_train, 12), x_test)

# %% wrong: the mean
def predict(x_train, y_train, x_test):
    return np.full(len(x_test), y_train.mean())

# %% wrong: the network with four hidden units, the best of its kind (2 points)
def predict(x_train, y_train, x_test):
    return network(x_test, *fit_model_closed_form(x_train, y_train, 4))

# %% wrong: the true function of section 1
def predict(x_train, y_train, x_test):
    return true_function(x_test)
