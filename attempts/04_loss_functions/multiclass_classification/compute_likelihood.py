# %% right: as in the book's practical (2 points)
def compute_likelihood(y_train, lambda_param):
    likelihood = np.prod(categorical_distribution(y_train, lambda_param))
    return likelihood

# %% right: loop over the examples, without categorical_distribution (2 points)
def compute_likelihood(y_train, lambda_param):
    likelihood = 1
    for i in range(len(y_train)):
        likelihood = likelihood * lambda_param[y_train[i], i]
    return likelihood

# %% right: an array of one element (2 points)
def compute_likelihood(y_train, lambda_param):
    return np.prod(np.reshape(categorical_distribution(y_train, lambda_param), (1, -1)), axis=1)

# %% right: categorical_distribution on one example at a time (2 points)
def compute_likelihood(y_train, lambda_param):
    result = np.ones(1)
    for i in range(y_train.size):
        result = result * categorical_distribution(y_train[i:i + 1], lambda_param[:, i:i + 1])
    return result

# %% wrong: product of all the lambdas
def compute_likelihood(y_train, lambda_param):
    return np.prod(lambda_param)

# %% wrong: product of the largest probabilities
def compute_likelihood(y_train, lambda_param):
    return np.prod(np.max(lambda_param, axis=0))

# %% wrong: mean of the probabilities
def compute_likelihood(y_train, lambda_param):
    return np.mean(categorical_distribution(y_train, lambda_param))

# %% wrong: one probability for each example
def compute_likelihood(y_train, lambda_param):
    return categorical_distribution(y_train, lambda_param)

# %% wrong: sum where a product is asked
def compute_likelihood(y_train, lambda_param):
    return np.sum(categorical_distribution(y_train, lambda_param))

# %% wrong: value of the visible check
def compute_likelihood(y_train, lambda_param):
    return 0.5 ** len(y_train)
