# %% right: a loop over hidden units (2 points)
def network(x, beta, omega):
    n_hidden = omega.shape[0]
    y = np.zeros_like(x)
    for c_hidden in range(n_hidden):
        line_vals = x - c_hidden / n_hidden
        h = line_vals * (line_vals > 0)
        y = y + omega[c_hidden] * h
    return y + beta

# %% right: clipped differences (2 points)
def network(x, beta, omega):
    d = len(omega)
    return beta + sum(w * np.clip(x - k / d, 0, None) for k, w in enumerate(omega))

# %% right: a product of matrices (2 points)
def network(x, beta, omega):
    D = len(omega)
    return beta + np.maximum(np.subtract.outer(x, np.arange(D) / D), 0) @ omega

# %% wrong: no bend
def network(x, beta, omega):
    d = len(omega)
    return beta + sum(w * (x - k / d) for k, w in enumerate(omega))

# %% wrong: joints counted from one
def network(x, beta, omega):
    d = len(omega)
    return beta + sum(w * np.maximum(x - (k + 1) / d, 0) for k, w in enumerate(omega))

# %% wrong: joints from 0 to 1 inclusive
def network(x, beta, omega):
    joints = np.linspace(0, 1, len(omega))
    return beta + np.maximum(x[:, None] - joints, 0) @ omega

# %% wrong: no offset
def network(x, beta, omega):
    joints = np.arange(len(omega)) / len(omega)
    return np.maximum(x[:, None] - joints, 0) @ omega

# %% wrong: the weights inside the ReLU
def network(x, beta, omega):
    D = len(omega)
    return beta + np.maximum(np.subtract.outer(x, np.arange(D) / D) * omega, 0).sum(1)

# %% wrong: moves the inputs in place
def network(x, beta, omega):
    out = 0 * x + beta
    for d in range(len(omega)):
        x -= 1 / len(omega) if d else 0
        out = out + omega[d] * x.clip(0)
    return out
