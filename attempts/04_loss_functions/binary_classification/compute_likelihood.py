# %% right: as in the book's practical (2 points)
def compute_likelihood(y_train, lambda_param):
    likelihood = np.prod(bernoulli_distribution(y_train, lambda_param))
    return likelihood

# %% right: loop over the examples (2 points)
def compute_likelihood(y_train, lambda_param):
    likelihood = 1.0
    for i in range(len(y_train)):
        likelihood *= bernoulli_distribution(y_train[i], lambda_param[0, i])
    return likelihood

# %% right: an array of one element (2 points)
def compute_likelihood(y_train, lambda_param):
    return np.prod(bernoulli_distribution(y_train, lambda_param), axis=1)

# %% right: ones and zeros apart, without bernoulli_distribution (2 points)
def compute_likelihood(y_train, lambda_param):
    chances = lambda_param.ravel()
    return chances[y_train == 1].prod() * (1 - chances[y_train == 0]).prod()

# %% wrong: the root of the product
def compute_likelihood(y_train, lambda_param):
    return np.prod(bernoulli_distribution(y_train, lambda_param)) ** (1 / len(y_train))

# %% wrong: product of the lambdas
def compute_likelihood(y_train, lambda_param):
    return np.prod(lambda_param)

# %% wrong: the log-likelihood
def compute_likelihood(y_train, lambda_param):
    return np.sum(np.log(bernoulli_distribution(y_train, lambda_param)))

# %% wrong: one probability for each example
def compute_likelihood(y_train, lambda_param):
    return bernoulli_distribution(y_train, lambda_param)

# %% wrong: leaves the zeros out
def compute_likelihood(y_train, lambda_param):
    return np.prod(lambda_param[0, y_train == 1])

# %% wrong: sum where a product is asked
def compute_likelihood(y_train, lambda_param):
    return np.sum(bernoulli_distribution(y_train, lambda_param))

# %% wrong: arguments swapped
def compute_likelihood(y_train, lambda_param):
    return np.prod(bernoulli_distribution(lambda_param, y_train))

# %% wrong: value of the visible check
def compute_likelihood(y_train, lambda_param):
    return 0.8 ** len(y_train)
