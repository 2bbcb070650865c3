# %% right: step by step (3 points)
def batch_norm(x, gamma, delta, epsilon=1e-5):
    m = np.mean(x, axis=0)
    s = np.mean((x - m) ** 2, axis=0)
    h = (x - m) / np.sqrt(s + epsilon)
    return h * gamma + delta

# %% right: a loop over units (3 points)
def batch_norm(x, gamma, delta, epsilon=1e-5):
    out = np.zeros(x.shape)
    for d in range(x.shape[1]):
        column = x[:, d]
        out[:, d] = gamma[d] * (column - column.mean()) / (column.var() + epsilon) ** 0.5 + delta[d]
    return out

# %% wrong: divides by one less
def batch_norm(x, gamma, delta, epsilon=1e-5):
    return gamma * (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0, ddof=1) + epsilon) + delta

# %% wrong: over the units, which is layer normalisation
def batch_norm(x, gamma, delta, epsilon=1e-5):
    return gamma * (x - x.mean(axis=1, keepdims=True)) / np.sqrt(x.var(axis=1, keepdims=True) + epsilon) + delta

# %% wrong: epsilon outside the root
def batch_norm(x, gamma, delta, epsilon=1e-5):
    return gamma * (x - x.mean(axis=0)) / (np.sqrt(x.var(axis=0)) + epsilon) + delta

# %% wrong: no root
def batch_norm(x, gamma, delta, epsilon=1e-5):
    return gamma * (x - x.mean(axis=0)) / (x.var(axis=0) + epsilon) + delta

# %% wrong: takes the mean away in place
def batch_norm(x, gamma, delta, epsilon=1e-5):
    x -= x.mean(0)
    return gamma * x / np.sqrt(x.var(0) + epsilon) + delta

# %% wrong: gamma multiplies the shift as well
def batch_norm(x, gamma, delta, epsilon=1e-5):
    return gamma * ((x - x.mean(0)) / np.sqrt(x.var(0) + epsilon) + delta)

# %% shortcut: torch
def batch_norm(x, gamma, delta, epsilon=1e-5):
    return F.batch_norm(torch.tensor(x), None, None, torch.tensor(gamma), torch.tensor(delta), training=True,
                        eps=epsilon).numpy()
