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

# %% right: a network that gives tensors with a gradient (4 points)
def train_denoiser(x_train, T, beta):
    torch.manual_seed(4)
    net = nn.Sequential(nn.Linear(3, 64), nn.Tanh(), nn.Linear(64, 64), nn.Tanh(), nn.Linear(64, 1))
    optimizer = torch.optim.Adam(net.parameters(), lr=5e-3)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, 2000)
    data = torch.tensor(x_train, dtype=torch.float32)

    def guess(z, t):
        a = (1 - beta) ** t
        return net(torch.stack([z, a.sqrt(), 0.3 * torch.log(1 - a)], dim=1)).squeeze(1)

    for _ in range(2000):
        t = torch.randint(1, T + 1, (500,)).float()
        x, e = data[torch.randint(len(data), (500,))], torch.randn(500)
        a = (1 - beta) ** t
        optimizer.zero_grad()
        nn.functional.mse_loss(guess(a.sqrt() * x + (1 - a).sqrt() * e, t), e).backward()
        optimizer.step()
        schedule.step()
    return lambda z, t: guess(torch.as_tensor(z).float(), torch.full((len(z),), float(t)))

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
