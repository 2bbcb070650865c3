# %% right: a quasi-Newton matrix of its own (4 points)
def my_optimizer(gradient_at, start, n_gradients):
    x = np.array(start, dtype=float)
    n = len(x)
    g = gradient_at(x)
    inverse, first = np.eye(n) * 0.1 / (np.linalg.norm(g) + 1e-30), True
    for _ in range(n_gradients - 1):
        p = -inverse @ g
        if p @ g > 0:
            inverse = np.eye(n) * 0.1 / np.linalg.norm(g)
            p = -inverse @ g
        if np.linalg.norm(p) > 1:
            p = p / np.linalg.norm(p)
        new_g = gradient_at(x + p)
        y = new_g - g
        if p @ y > 1e-300:
            if first:
                inverse, first = np.eye(n) * (p @ y) / (y @ y), False
            turn = np.eye(n) - np.outer(p, y) / (p @ y)
            inverse = turn @ inverse @ turn.T + np.outer(p, p) / (p @ y)
        x, g = x + p, new_g
        if np.linalg.norm(g) < 1e-14:
            break
    return x

# %% right: the other Barzilai-Borwein rate (4 points)
def my_optimizer(gradient_at, start, n_gradients):
    x, g, rate = start.copy(), gradient_at(start), None
    rate = 0.001 / (np.linalg.norm(g) + 1e-30)
    for _ in range(n_gradients - 1):
        s = -rate * g
        y = gradient_at(x + s) - g
        x, g = x + s, g + y
        if np.linalg.norm(g) < 1e-15:
            return x
        if abs(s @ y) > 0:
            rate = min((s @ s) / abs(s @ y), 2 / (np.linalg.norm(g) + 1e-30))
    return x

# %% wrong: Adam with a rate that falls (3 points)
def my_optimizer(gradient_at, start, n_gradients):
    x, m, v = start.copy(), 0, 0
    for t in range(n_gradients):
        g = gradient_at(x)
        m, v = 0.9 * m + 0.1 * g, 0.99 * v + 0.01 * g * g
        rate = 0.3 * (1 + np.cos(np.pi * t / n_gradients)) / 2
        x = x - rate * m / (1 - 0.9 ** (t + 1)) / (np.sqrt(v / (1 - 0.99 ** (t + 1))) + 1e-12)
    return x

# %% wrong: gradient descent with a small rate
def my_optimizer(gradient_at, start, n_gradients):
    x = start.copy()
    for _ in range(n_gradients):
        x = x - 0.05 * gradient_at(x)
    return x

# %% wrong: asks for the gradient too often
def my_optimizer(gradient_at, start, n_gradients):
    x = start.copy()
    for _ in range(100 * n_gradients):
        x = x - 0.01 * gradient_at(x)
    return x

# %% wrong: returns the gradient
def my_optimizer(gradient_at, start, n_gradients):
    return gradient_at(start)
