# %% right: as in the book's practical (2 points)
def sigmoid(preactivation):
    activation = 1 / (1 + np.exp(-10 * preactivation))
    return activation

# %% right: math.exp, one element at a time (2 points)
def sigmoid(preactivation):
    activation = np.zeros(preactivation.shape)
    for i in np.ndindex(preactivation.shape):
        activation[i] = 1 / (1 + math.exp(-10 * preactivation[i]))
    return activation

# %% right: exponential over one plus exponential (2 points)
def sigmoid(preactivation):
    e = np.exp(10 * preactivation)
    return e / (e + 1)

# %% right: the library's sigmoid (2 points)
from scipy.special import expit

def sigmoid(preactivation):
    return expit(10 * preactivation)

# %% right: torch in single precision (2 points)
import torch

def sigmoid(preactivation):
    return torch.sigmoid(10 * torch.tensor(preactivation, dtype=torch.float32)).numpy()

# %% wrong: multiplies the caller's array
def sigmoid(preactivation):
    preactivation *= -10
    return 1 / (1 + np.exp(preactivation))

# %% wrong: the minus sign is missing
def sigmoid(preactivation):
    return 1 / (1 + np.exp(10 * preactivation))

# %% wrong: the reciprocal is missing
def sigmoid(preactivation):
    return 1 + np.exp(-10 * preactivation)

# %% wrong: the factor 10 is missing
def sigmoid(preactivation):
    return 1 / (1 + np.exp(-preactivation))

# %% wrong: the factor 10 stands before the exponential
def sigmoid(preactivation):
    return 1 / (1 + 10 * np.exp(-preactivation))

# %% wrong: a hard step
def sigmoid(preactivation):
    return np.heaviside(preactivation, 0.5)

# %% wrong: hyperbolic tangent without shift
def sigmoid(preactivation):
    return np.tanh(5 * preactivation)
