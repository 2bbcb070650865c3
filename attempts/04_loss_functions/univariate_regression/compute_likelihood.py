# %% right: as in the book's practical: np.prod of the densities (2 points)
def compute_likelihood(y_train, mu, sigma):
    likelihood = np.prod(normal_distribution(y_train, mu, sigma))
    return likelihood

# %% right: loop over the examples with scalar densities (2 points)
def compute_likelihood(y_train, mu, sigma):
    likelihood = 1
    for i in range(len(y_train)):
        likelihood = likelihood * normal_distribution(y_train[i], mu[0, i], sigma)
    return likelihood

# %% right: an array of one element (2 points)
def compute_likelihood(y_train, mu, sigma):
    return np.prod(normal_distribution(y_train, mu, sigma), axis=1, keepdims=True)

# %% right: without normal_distribution (2 points)
def compute_likelihood(y_train, mu, sigma):
    e = (y_train.reshape(1, -1) - mu) / sigma
    return np.exp(-0.5 * np.sum(e ** 2)) / (sigma * np.sqrt(2 * np.pi)) ** y_train.size

# %% right: torch (2 points)
import torch

def compute_likelihood(y_train, mu, sigma):
    return torch.prod(normal_distribution(torch.from_numpy(y_train), torch.from_numpy(mu), sigma))

# %% wrong: sigma = 0.2 written into the function
def compute_likelihood(y_train, mu, sigma):
    return np.prod(normal_distribution(y_train, mu, 0.2))

# %% wrong: the log-likelihood
def compute_likelihood(y_train, mu, sigma):
    return np.sum(np.log(normal_distribution(y_train, mu, sigma)))

# %% wrong: one mean for all examples
def compute_likelihood(y_train, mu, sigma):
    return np.prod(normal_distribution(y_train, np.mean(mu), sigma))

# %% wrong: one density for each example
def compute_likelihood(y_train, mu, sigma):
    return normal_distribution(y_train, mu, sigma)

# %% wrong: the value of the text
def compute_likelihood(y_train, mu, sigma):
    return 0.000010624

# %% wrong: sum where a product is asked
def compute_likelihood(y_train, mu, sigma):
    return np.sum(normal_distribution(y_train, mu, sigma))

# %% wrong: sigma and mu change places in the call
def compute_likelihood(y_train, mu, sigma):
    return np.prod(normal_distribution(y_train, sigma, mu))

# %% wrong: the value of the visible check
def compute_likelihood(y_train, mu, sigma):
    return 2.0 ** len(y_train)
