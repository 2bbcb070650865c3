# %% right: loop and math.sqrt (2 points)
def best_sigma(y_train, mu):
    total = 0.0
    for i in range(len(y_train)):
        total += (y_train[i] - mu[0, i]) ** 2
    return math.sqrt(total / len(y_train))

# %% right: norm of the residuals over the root of their number (2 points)
def best_sigma(y_train, mu):
    return np.linalg.norm(y_train - mu) / np.sqrt(y_train.size)

# %% right: root of the mean square (2 points)
def best_sigma(y_train, mu):
    return np.sqrt(np.sum((y_train - mu) ** 2) / len(y_train))

# %% right: calls compute_sum_of_squares (2 points)
def best_sigma(y_train, mu):
    return np.sqrt(compute_sum_of_squares(y_train, mu) / len(y_train))

# %% wrong: mean absolute residual
def best_sigma(y_train, mu):
    return np.mean(np.abs(y_train - mu))

# %% wrong: spread of the measurements
def best_sigma(y_train, mu):
    return np.std(y_train)

# %% wrong: searches a coarse grid that ends at 0.5
def best_sigma(y_train, mu):
    values = np.arange(0.1, 0.5, 0.01)
    costs = [len(y_train) * np.log(s) + np.sum((y_train - mu) ** 2) / (2 * s ** 2) for s in values]
    return values[np.argmin(costs)]

# %% wrong: np.std takes the mean of the residuals out
def best_sigma(y_train, mu):
    return np.std(y_train - mu)

# %% wrong: calls compute_sum_of_squares and forgets to divide
def best_sigma(y_train, mu):
    return np.sqrt(compute_sum_of_squares(y_train, mu))

# %% wrong: divides by I - 1
def best_sigma(y_train, mu):
    return np.sqrt(np.sum((y_train - mu) ** 2) / (len(y_train) - 1))

# %% wrong: the variance
def best_sigma(y_train, mu):
    return np.mean((y_train - mu) ** 2)
