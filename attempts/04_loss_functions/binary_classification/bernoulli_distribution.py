# %% right: as in the book's practical: np.power (2 points)
def bernoulli_distribution(y, lambda_param):
    prob = np.power(1 - lambda_param, 1 - y) * np.power(lambda_param, y)
    return prob

# %% right: y lambda + (1 - y)(1 - lambda) (2 points)
def bernoulli_distribution(y, lambda_param):
    return y * lambda_param + (1 - y) * (1 - lambda_param)

# %% right: one label at a time (2 points)
def bernoulli_distribution(y, lambda_param):
    y, lambda_param = np.broadcast_arrays(y, lambda_param)
    return np.array([p if label else 1 - p
                     for label, p in zip(y.ravel(), lambda_param.ravel())]).reshape(y.shape)

# %% right: np.where (2 points)
def bernoulli_distribution(y, lambda_param):
    return np.where(np.asarray(y) == 1, lambda_param, 1 - np.asarray(lambda_param))

# %% wrong: distance between label and probability
def bernoulli_distribution(y, lambda_param):
    return np.abs(y - lambda_param)

# %% wrong: an if on a whole array
def bernoulli_distribution(y, lambda_param):
    if y == 1:
        return lambda_param
    return 1 - lambda_param

# %% wrong: does not use the label
def bernoulli_distribution(y, lambda_param):
    return lambda_param

# %% wrong: logarithm of the probability
def bernoulli_distribution(y, lambda_param):
    return y * np.log(lambda_param) + (1 - y) * np.log(1 - lambda_param)

# %% wrong: multiplies instead of raising to a power
def bernoulli_distribution(y, lambda_param):
    return (1 - lambda_param) * (1 - y) * lambda_param * y

# %% wrong: adds the two factors
def bernoulli_distribution(y, lambda_param):
    return (1 - lambda_param) ** (1 - y) + lambda_param ** y

# %% wrong: cases swapped
def bernoulli_distribution(y, lambda_param):
    return lambda_param ** (1 - y) * (1 - lambda_param) ** y
