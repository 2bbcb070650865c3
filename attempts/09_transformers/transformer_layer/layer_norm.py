# %% right: mean and var (2 points)
def layer_norm(x, gamma, beta):
    return gamma * (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + 1e-5) + beta

# %% right: column by column (2 points)
def layer_norm(x, gamma, beta):
    out = np.zeros(x.shape)
    for n in range(x.shape[1]):
        column = x[:, n:n + 1]
        m = np.sum(column) / len(column)
        s2 = np.sum((column - m) ** 2) / len(column)
        out[:, n:n + 1] = (column - m) / math.sqrt(s2 + 1e-5) * gamma + beta
    return out

# %% wrong: row by row
def layer_norm(x, gamma, beta):
    return gamma * (x - x.mean(axis=1, keepdims=True)) / np.sqrt(x.var(axis=1, keepdims=True) + 1e-5) + beta

# %% wrong: divided by the variance
def layer_norm(x, gamma, beta):
    return gamma * (x - x.mean(axis=0)) / (x.var(axis=0) + 1e-5) + beta

# %% wrong: no small number
def layer_norm(x, gamma, beta):
    return gamma * (x - x.mean(axis=0)) / x.std(axis=0) + beta

# %% wrong: divided by D - 1
def layer_norm(x, gamma, beta):
    return gamma * (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0, ddof=1) + 1e-5) + beta

# %% wrong: the whole array
def layer_norm(x, gamma, beta):
    return gamma * (x - x.mean()) / np.sqrt(x.var() + 1e-5) + beta

# %% wrong: gamma multiplies the offset as well
def layer_norm(x, gamma, beta):
    return gamma * ((x - x.mean(0)) / np.sqrt(x.var(0) + 1e-5) + beta)

# %% wrong: the mean stays
def layer_norm(x, gamma, beta):
    return gamma * x / np.sqrt(x.var(0) + 1e-5) + beta

# %% shortcut: torch's layer norm
def layer_norm(x, gamma, beta):
    import torch
    out = torch.nn.functional.layer_norm(torch.tensor(x.T), (x.shape[0],), eps=1e-5)
    return gamma * out.numpy().T + beta
