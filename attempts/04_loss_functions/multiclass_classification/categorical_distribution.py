# %% right: as in the book's practical: a list of picked elements (2 points)
def categorical_distribution(y, lambda_param):
    return np.array([lambda_param[row, i] for i, row in enumerate(y)])

# %% right: np.choose (2 points)
def categorical_distribution(y, lambda_param):
    return np.choose(y, lambda_param)

# %% right: rows of the observed classes, then the diagonal (2 points)
def categorical_distribution(y, lambda_param):
    return np.diag(lambda_param[y])

# %% right: mask and sum (2 points)
def categorical_distribution(y, lambda_param):
    mask = np.arange(lambda_param.shape[0])[:, np.newaxis] == y
    return (mask * lambda_param).sum(axis=0)

# %% right: np.take_along_axis (2 points)
def categorical_distribution(y, lambda_param):
    return np.take_along_axis(lambda_param, y[np.newaxis, :], axis=0)

# %% wrong: row and column swapped
def categorical_distribution(y, lambda_param):
    return np.array([lambda_param[i, row] for i, row in enumerate(y)])

# %% wrong: always the first column
def categorical_distribution(y, lambda_param):
    return lambda_param[y, 0]

# %% wrong: the largest probability
def categorical_distribution(y, lambda_param):
    return np.max(lambda_param, axis=0)

# %% wrong: counts classes from one
def categorical_distribution(y, lambda_param):
    return lambda_param[y - 1, np.arange(len(y))]

# %% wrong: the label as an exponent, as for two classes
def categorical_distribution(y, lambda_param):
    return np.prod(lambda_param ** y, axis=0)

# %% wrong: whole rows
def categorical_distribution(y, lambda_param):
    return lambda_param[y]

# %% wrong: works for three classes only
def categorical_distribution(y, lambda_param):
    return np.sum(np.eye(3)[:, y] * lambda_param, axis=0)
