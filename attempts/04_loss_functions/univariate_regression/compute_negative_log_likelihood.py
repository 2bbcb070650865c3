# %% right: as in the book's practical: np.sum, np.log (3 points)
def compute_negative_log_likelihood(y_train, mu, sigma):
    nll = -np.sum(np.log(normal_distribution(y_train, mu, sigma)))
    return nll

# %% right: logarithm taken on paper (3 points)
def compute_negative_log_likelihood(y_train, mu, sigma):
    n = y_train.size
    return n / 2 * math.log(2 * math.pi * sigma ** 2) + np.sum((y_train - mu) ** 2) / (2 * sigma ** 2)

# %% right: loop over the examples (3 points)
def compute_negative_log_likelihood(y_train, mu, sigma):
    nll = 0.0
    for i in range(y_train.shape[0]):
        nll = nll - math.log(normal_distribution(y_train[i], mu[0][i], sigma))
    return nll

# %% right: an array of one element (3 points)
def compute_negative_log_likelihood(y_train, mu, sigma):
    return -np.sum(np.log(normal_distribution(y_train, mu, sigma)), axis=1)

# %% right: torch.distributions in single precision (3 points)
import torch

def compute_negative_log_likelihood(y_train, mu, sigma):
    y, m = torch.tensor(y_train, dtype=torch.float32), torch.tensor(mu, dtype=torch.float32)
    return -torch.distributions.Normal(m, sigma).log_prob(y).sum()

# %% wrong: takes the density for a probability that cannot exceed 1
def compute_negative_log_likelihood(y_train, mu, sigma):
    return -np.sum(np.log(np.minimum(normal_distribution(y_train, mu, sigma), 1)))

# %% wrong: adds a small number inside the logarithm
def compute_negative_log_likelihood(y_train, mu, sigma):
    return -np.sum(np.log(normal_distribution(y_train, mu, sigma) + 1e-8))

# %% wrong: a floor under the product in place of a sum of logarithms
def compute_negative_log_likelihood(y_train, mu, sigma):
    return -np.log(np.prod(normal_distribution(y_train, mu, sigma)) + 1e-300)

# %% wrong: logarithm to base 10
def compute_negative_log_likelihood(y_train, mu, sigma):
    return -np.sum(np.log10(normal_distribution(y_train, mu, sigma)))

# %% wrong: calls compute_likelihood
def compute_negative_log_likelihood(y_train, mu, sigma):
    return -np.log(compute_likelihood(y_train, mu, sigma))

# %% wrong: the logarithm of the product underflows
def compute_negative_log_likelihood(y_train, mu, sigma):
    return -np.log(np.prod(normal_distribution(y_train, mu, sigma)))

# %% wrong: logarithm of the sum
def compute_negative_log_likelihood(y_train, mu, sigma):
    return -np.log(np.sum(normal_distribution(y_train, mu, sigma)))

# %% wrong: mean where a sum is asked
def compute_negative_log_likelihood(y_train, mu, sigma):
    return -np.mean(np.log(normal_distribution(y_train, mu, sigma)))

# %% wrong: leaves the constant out
def compute_negative_log_likelihood(y_train, mu, sigma):
    return np.sum((y_train - mu) ** 2) / (2 * sigma ** 2)

# %% wrong: the minus sign is missing
def compute_negative_log_likelihood(y_train, mu, sigma):
    return np.sum(np.log(normal_distribution(y_train, mu, sigma)))

# %% wrong: log 2 for each example
def compute_negative_log_likelihood(y_train, mu, sigma):
    return 0.6931471806 * len(y_train)

# %% wrong: measurements in a column pair with every mean
def compute_negative_log_likelihood(y_train, mu, sigma):
    return -np.log(normal_distribution(y_train[:, None], mu, sigma)).sum()
