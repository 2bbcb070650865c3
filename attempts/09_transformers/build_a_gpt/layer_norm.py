# %% right: mean and var (2 points)
def layer_norm(x, gamma, beta):
    return (x - x.mean(-1, keepdims=True)) / np.sqrt(x.var(-1, keepdims=True) + 1e-5) * gamma + beta

# %% right: row by row (2 points)
def layer_norm(x, gamma, beta):
    out = np.zeros(x.shape)
    for t, row in enumerate(x):
        m = sum(row) / len(row)
        s2 = sum((row - m) ** 2) / len(row)
        out[t] = gamma * (row - m) / math.sqrt(s2 + 1e-5) + beta
    return out

# %% wrong: over the columns
def layer_norm(x, gamma, beta):
    return gamma * (x - x.mean(0)) / np.sqrt(x.var(0) + 1e-5) + beta

# %% wrong: divided by the variance
def layer_norm(x, gamma, beta):
    return gamma * (x - x.mean(1, keepdims=True)) / (x.var(1, keepdims=True) + 1e-5) + beta

# %% wrong: small number outside the root
def layer_norm(x, gamma, beta):
    return gamma * (x - x.mean(1, keepdims=True)) / (x.std(1, keepdims=True) + 1e-5) + beta

# %% wrong: gamma times beta too
def layer_norm(x, gamma, beta):
    return gamma * ((x - x.mean(1, keepdims=True)) / np.sqrt(x.var(1, keepdims=True) + 1e-5) + beta)

# %% wrong: mean and variance of the whole array
def layer_norm(x, gamma, beta):
    return gamma * (x - x.mean()) / np.sqrt(x.var() + 1e-5) + beta

# %% wrong: changes what it was given
def layer_norm(x, gamma, beta):
    x -= x.mean(1, keepdims=True)
    x /= np.sqrt((x * x).mean(1, keepdims=True) + 1e-5)
    return x * gamma + beta

# %% wrong: gamma multiplies the offset as well
def layer_norm(x, gamma, beta):
    return gamma * ((x - x.mean(1, keepdims=True)) / np.sqrt(x.var(1, keepdims=True) + 1e-5) + beta)

# %% shortcut: torch's layer norm
import torch


def layer_norm(x, gamma, beta):
    return torch.nn.functional.layer_norm(torch.tensor(x), x.shape[-1:], torch.tensor(gamma), torch.tensor(beta)).numpy()
