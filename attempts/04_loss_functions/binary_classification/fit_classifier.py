# %% right: gradient descent on standardised measurements (3 points)
def fit_classifier(x, y):
    m, s = x.mean(axis=0), x.std(axis=0)
    u = np.hstack([np.ones((len(x), 1)), (x - m) / s])
    p = np.zeros(u.shape[1])
    for _ in range(400):
        chance = 1 / (1 + np.exp(-u @ p))
        p -= 0.01 * u.T @ (chance - y)
    w = p[1:] / s
    return p[0] - w @ m, w

# %% right: Newton's method on standardised measurements (3 points)
def fit_classifier(x, y):
    m, s = x.mean(axis=0), x.std(axis=0)
    u = np.column_stack([np.ones(len(x)), (x - m) / s])
    p = np.zeros(u.shape[1])
    for _ in range(12):
        chance = 1 / (1 + np.exp(-u @ p))
        hessian = (u * (chance * (1 - chance))[:, None]).T @ u + 1e-3 * np.eye(len(p))
        p = p - np.linalg.solve(hessian, u.T @ (chance - y))
    w = p[1:] / s
    return p[0] - np.dot(w, m), w

# %% wrong: stops after a few short steps (1 point)
def fit_classifier(x, y):
    m, s = x.mean(axis=0), x.std(axis=0)
    u = np.column_stack([np.ones(len(x)), (x - m) / s])
    p = np.zeros(u.shape[1])
    for _ in range(20):
        p = p - 0.001 * u.T @ (1 / (1 + np.exp(-u @ p)) - y)
    w = p[1:] / s
    return p[0] - w @ m, w

# %% wrong: gradient descent on grams and millimetres
def fit_classifier(x, y):
    b, w = 0.0, np.zeros(x.shape[1])
    for _ in range(500):
        chance = 1 / (1 + np.exp(-np.clip(b + x @ w, -500, 500)))
        b = b - 1e-3 * (chance - y).sum()
        w = w - 1e-3 * x.T @ (chance - y)
    return b, w

# %% wrong: forgets to convert to the original units
def fit_classifier(x, y):
    u = np.column_stack([np.ones(len(x)), (x - x.mean(axis=0)) / x.std(axis=0)])
    p = np.zeros(u.shape[1])
    for _ in range(400):
        p = p - 0.01 * u.T @ (1 / (1 + np.exp(-u @ p)) - y)
    return p[0], p[1:]

# %% wrong: goes uphill
def fit_classifier(x, y):
    m, s = x.mean(axis=0), x.std(axis=0)
    u = np.column_stack([np.ones(len(x)), (x - m) / s])
    p = np.zeros(u.shape[1])
    for _ in range(200):
        p = p + 0.01 * u.T @ (1 / (1 + np.exp(-np.clip(u @ p, -500, 500))) - y)
    w = p[1:] / s
    return p[0] - w @ m, w

# %% wrong: says one half to every penguin
def fit_classifier(x, y):
    return 0.0, np.zeros(x.shape[1])

# %% wrong: weights in a column
def fit_classifier(x, y):
    mean, spread = x.mean(axis=0), x.std(axis=0)
    u, w, b = (x - mean) / spread, np.zeros((x.shape[1], 1)), 0.0
    for _ in range(2000):
        off = 1 / (1 + np.exp(-(u @ w + b)[:, 0])) - y
        w, b = w - 0.01 * (u.T @ off)[:, None], b - 0.01 * off.sum()
    w = w / spread[:, None]
    return b - mean @ w[:, 0], w
