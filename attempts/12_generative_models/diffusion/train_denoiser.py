# %% right: no network, but the exact mean over the training data (4 points)
def train_denoiser(x_train, T, beta):
    x = x_train[:400].astype(np.float32)

    def g(z, t):
        a = (1 - beta) ** t
        noise = (np.float32(z)[:, None] - np.float32(np.sqrt(a)) * x) / np.float32(np.sqrt(1 - a))
        weight = -0.5 * noise ** 2
        weight = np.exp(weight - weight.max(axis=1, keepdims=True))
        return (weight * noise).sum(axis=1) / weight.sum(axis=1)

    return g

# %% right: one table for each step (4 points)
def train_denoiser(x_train, T, beta):
    tables = []
    rng = np.random.default_rng(0)
    for t in range(1, T + 1):
        a = (1 - beta) ** t
        x = np.tile(x_train, 20)
        e = rng.standard_normal(len(x))
        place = np.clip(((np.sqrt(a) * x + np.sqrt(1 - a) * e + 4) / 0.08).astype(int), 0, 99)
        total, count = np.bincount(place, e, 100), np.bincount(place, minlength=100)
        centres = -4 + 0.08 * (np.arange(100) + 0.5)
        known = count > 5
        tables.append((centres[known], total[known] / count[known]))
    return lambda z, t: np.interp(z, *tables[t - 1])

# %% wrong: predicts the data, not the noise
def train_denoiser(x_train, T, beta):
    x = x_train[:400].astype(np.float32)

    def g(z, t):
        a = (1 - beta) ** t
        weight = -0.5 * (np.asarray(z)[:, None] - np.sqrt(a) * x) ** 2 / (1 - a)
        weight = np.exp(weight - weight.max(axis=1, keepdims=True))
        return (weight * x).sum(axis=1) / weight.sum(axis=1)

    return g

# %% wrong: a straight line (0 points)
def train_denoiser(x_train, T, beta):
    mean, variance = x_train.mean(), x_train.var()

    def g(z, t):
        a = (1 - beta) ** t
        return (z - np.sqrt(a) * mean) * np.sqrt(1 - a) / (a * variance + 1 - a)

    return g

# %% wrong: one answer for all steps
def train_denoiser(x_train, T, beta):
    return lambda z, t: np.asarray(z) - x_train.mean()

# %% wrong: returns the network, which takes no step
def train_denoiser(x_train, T, beta):
    return nn.Sequential(nn.Linear(1, 8), nn.ReLU(), nn.Linear(8, 1))
