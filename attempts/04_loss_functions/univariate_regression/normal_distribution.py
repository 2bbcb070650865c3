# %% right: as in the book's practical: one expression (2 points)
def normal_distribution(y, mu, sigma):
    prob = 1 / np.sqrt(2 * np.pi * sigma * sigma) * np.exp(-(y - mu) * (y - mu) / (2 * sigma * sigma))
    return prob

# %% right: the library's density (2 points)
from scipy.stats import norm

def normal_distribution(y, mu, sigma):
    return norm.pdf(y, loc=mu, scale=sigma)

# %% right: standardised residual, math for the constants (2 points)
def normal_distribution(y, mu, sigma):
    z = (y - mu) / sigma
    return math.exp(-0.5 * math.log(2 * math.pi)) / sigma * np.exp(-0.5 * np.square(z))

# %% right: torch.distributions, log density first (2 points)
import torch

def normal_distribution(y, mu, sigma):
    normal = torch.distributions.Normal(torch.as_tensor(mu, dtype=torch.float64), sigma)
    return normal.log_prob(torch.as_tensor(y, dtype=torch.float64)).exp().numpy()

# %% wrong: the value of the text, whatever comes in
def normal_distribution(y, mu, sigma):
    return 0.119

# %% wrong: a floor under the density
def normal_distribution(y, mu, sigma):
    density = np.exp(-(y - mu) ** 2 / (2 * sigma ** 2)) / np.sqrt(2 * np.pi * sigma ** 2)
    return np.maximum(density, 1e-12)

# %% wrong: writes the text's sigma into the function
def normal_distribution(y, mu, sigma):
    return np.exp(-(y - mu) ** 2 / (2 * 2.3 ** 2)) / np.sqrt(2 * np.pi * 2.3 ** 2)

# %% wrong: the minus sign is missing
def normal_distribution(y, mu, sigma):
    return np.exp((y - mu) ** 2 / (2 * sigma ** 2)) / np.sqrt(2 * np.pi * sigma ** 2)

# %% wrong: the square root in front is missing
def normal_distribution(y, mu, sigma):
    return np.exp(-(y - mu) ** 2 / (2 * sigma ** 2)) / (2 * np.pi * sigma ** 2)

# %% wrong: the distance is not squared
def normal_distribution(y, mu, sigma):
    return np.exp(-(y - mu) / (2 * sigma ** 2)) / np.sqrt(2 * np.pi * sigma ** 2)

# %% wrong: the factor 2 in the exponent is missing
def normal_distribution(y, mu, sigma):
    return np.exp(-(y - mu) ** 2 / sigma ** 2) / np.sqrt(2 * np.pi * sigma ** 2)

# %% wrong: divides by two and multiplies by the variance
def normal_distribution(y, mu, sigma):
    return 1 / np.sqrt(2 * np.pi * sigma ** 2) * np.exp(-(y - mu) ** 2 / 2 * sigma ** 2)

# %% wrong: works for single numbers only
def normal_distribution(y, mu, sigma):
    return math.exp(-(y - mu) ** 2 / (2 * sigma ** 2)) / math.sqrt(2 * math.pi * sigma ** 2)

# %% wrong: takes sigma for the variance
def normal_distribution(y, mu, sigma):
    return np.exp(-(y - mu) ** 2 / (2 * sigma)) / np.sqrt(2 * np.pi * sigma)
