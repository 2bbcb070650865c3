# %% right: the roots of the characteristic polynomial (3 points)
def momentum_share(alpha, beta, curvature):
    trace = 1 + beta - alpha * (1 - beta) * curvature
    roots = np.roots([1, -trace, beta])
    return float(max(abs(roots))) if len(roots) else 0.0

# %% right: the momentum comes first (3 points)
def momentum_share(alpha, beta, curvature):
    remember = np.array([[beta, (1 - beta) * curvature], [0, 1]])
    move = np.array([[1, 0], [-alpha, 1]])
    return max(abs(np.linalg.eigvals(move @ remember)))

# %% right: the formula, split by the sign of the discriminant (3 points)
def momentum_share(alpha, beta, curvature):
    half = (1 + beta - alpha * (1 - beta) * curvature) / 2
    inside = half ** 2 - beta
    return np.sqrt(beta) if inside < 0 else abs(half) + np.sqrt(inside)

# %% right: columns from the two equations (3 points)
def momentum_share(alpha, beta, curvature):
    def step(z, m):
        m = beta * m + (1 - beta) * curvature * z
        return z - alpha * m, m
    A = np.array([step(1.0, 0.0), step(0.0, 1.0)]).T
    return np.max(np.abs(np.linalg.eigvals(A)))

# %% wrong: the share of gradient descent
def momentum_share(alpha, beta, curvature):
    return abs(1 - alpha * curvature)

# %% wrong: the old momentum moves the parameter
def momentum_share(alpha, beta, curvature):
    A = np.array([[1, -alpha], [(1 - beta) * curvature, beta]])
    return np.abs(np.linalg.eigvals(A)).max()

# %% wrong: the real part
def momentum_share(alpha, beta, curvature):
    g = (1 - beta) * curvature
    A = np.array([[1 - alpha * g, -alpha * beta], [g, beta]])
    return np.abs(np.linalg.eigvals(A).real).max()

# %% wrong: the largest eigenvalue with its sign
def momentum_share(alpha, beta, curvature):
    g = (1 - beta) * curvature
    A = np.array([[1 - alpha * g, -alpha * beta], [g, beta]])
    return np.linalg.eigvals(A).max().real

# %% wrong: the gradient without its factor
def momentum_share(alpha, beta, curvature):
    A = np.array([[1 - alpha * curvature, -alpha * beta], [curvature, beta]])
    return np.abs(np.linalg.eigvals(A)).max()

# %% wrong: the largest singular value
def momentum_share(alpha, beta, curvature):
    g = (1 - beta) * curvature
    return np.linalg.norm(np.array([[1 - alpha * g, -alpha * beta], [g, beta]]), 2)

# %% shortcut: watching a descent
def momentum_share(alpha, beta, curvature):
    z, m = 1.0, 0.0
    for _ in range(300):
        m = beta * m + (1 - beta) * curvature * z
        z -= alpha * m
    return (z * z + alpha * alpha * m * m) ** (1 / 600)

# %% shortcut: steps of the exercise before
def momentum_share(alpha, beta, curvature):
    columns = [np.vstack(momentum_step(np.array([[z]]), np.array([[m]]), lambda p: curvature * p, alpha, beta))
               for z, m in ((1.0, 0.0), (0.0, 1.0))]
    return np.abs(np.linalg.eigvals(np.hstack(columns))).max()

# %% wrong: eigenvalues as of a symmetric matrix
def momentum_share(alpha, beta, curvature):
    A = np.array([[1 - alpha * (1 - beta) * curvature, -alpha * beta], [(1 - beta) * curvature, beta]])
    return np.abs(np.linalg.eigvalsh(A)).max()
