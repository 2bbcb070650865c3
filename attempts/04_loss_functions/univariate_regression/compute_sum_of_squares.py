# %% right: as in the book's practical (1 point)
def compute_sum_of_squares(y_train, y_pred):
    sum_of_squares = np.sum((y_train - y_pred) * (y_train - y_pred))
    return sum_of_squares

# %% right: dot product of the residuals (1 point)
def compute_sum_of_squares(y_train, y_pred):
    residuals = y_pred.flatten() - y_train
    return residuals @ residuals

# %% right: loop over the examples (1 point)
def compute_sum_of_squares(y_train, y_pred):
    total = 0
    for i, y in enumerate(y_train):
        total += (y - y_pred[0, i]) ** 2
    return total

# %% right: matrix product, an array of one element (1 point)
def compute_sum_of_squares(y_train, y_pred):
    residuals = np.reshape(y_train, (1, -1)) - y_pred
    return residuals @ residuals.T

# %% wrong: a column of labels against a row of predictions
def compute_sum_of_squares(y_train, y_pred):
    return np.sum((y_train.reshape(-1, 1) - y_pred) ** 2)

# %% wrong: squares first, then takes the difference
def compute_sum_of_squares(y_train, y_pred):
    return np.sum(y_train ** 2 - y_pred ** 2)

# %% wrong: with a factor one half
def compute_sum_of_squares(y_train, y_pred):
    return 0.5 * np.sum((y_train - y_pred) ** 2)

# %% wrong: mean squared error
def compute_sum_of_squares(y_train, y_pred):
    return np.mean((y_train - y_pred) ** 2)

# %% wrong: squares the sum
def compute_sum_of_squares(y_train, y_pred):
    return np.sum(y_train - y_pred) ** 2

# %% wrong: the norm of the residuals
def compute_sum_of_squares(y_train, y_pred):
    return np.linalg.norm(y_train - y_pred)
