# %% right: with the density of section 2 (2 points)
def nll_two_outputs(y_train, model_out):
    return -np.sum(np.log(normal_distribution(y_train, model_out[0], np.exp(model_out[1]))))

# %% right: one example at a time, written out (2 points)
def nll_two_outputs(y_train, model_out):
    total = 0.0
    for y, mu, log_sigma in zip(y_train, *model_out):
        total += math.log(2 * math.pi) / 2 + log_sigma + (y - mu) ** 2 / (2 * math.exp(2 * log_sigma))
    return total

# %% wrong: takes the second output for sigma itself
def nll_two_outputs(y_train, model_out):
    mu, sigma = model_out
    return np.sum(np.log(np.sqrt(2 * np.pi) * np.abs(sigma)) + (y_train - mu) ** 2 / (2 * sigma ** 2))

# %% wrong: leaves out the logarithm of sigma
def nll_two_outputs(y_train, model_out):
    mu, sigma = model_out[0], np.exp(model_out[1])
    return np.sum(0.5 * np.log(2 * np.pi) + (y_train - mu) ** 2 / (2 * sigma ** 2))

# %% wrong: takes it for the logarithm of the variance
def nll_two_outputs(y_train, model_out):
    mu, variance = model_out[0], np.exp(model_out[1])
    return np.sum(0.5 * np.log(2 * np.pi * variance) + (y_train - mu) ** 2 / (2 * variance))

# %% wrong: the mean over the examples
def nll_two_outputs(y_train, model_out):
    mu, sigma = model_out[0], np.exp(model_out[1])
    return np.mean(0.5 * np.log(2 * np.pi) + np.log(sigma) + (y_train - mu) ** 2 / (2 * sigma ** 2))

# %% right: the earlier loss with a row of sigmas (2 points)
def nll_two_outputs(y_train, model_out):
    mean, log_sigma = model_out
    return compute_negative_log_likelihood(y_train, mean, np.exp(log_sigma))

# %% wrong: every measurement is paired with every mean
def nll_two_outputs(y_train, model_out):
    return -np.log(normal_distribution(y_train.reshape(-1, 1), model_out[:1], np.exp(model_out[1:]))).sum()
