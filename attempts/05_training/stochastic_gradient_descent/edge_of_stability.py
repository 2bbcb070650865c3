# %% right: forward differences and a symmetric matrix (4 points)
def edge_of_stability(gradient, phi, delta=1e-4):
    here = gradient(phi)
    n = phi.shape[0]
    hessian = np.zeros((n, n))
    for p in range(n):
        moved = phi.copy()
        moved[p, 0] += delta
        hessian[:, p] = ((gradient(moved) - here) / delta)[:, 0]
    return 2 / np.max(np.linalg.eigvalsh(hessian))

# %% right: power iteration with differences along a direction (4 points)
def edge_of_stability(gradient, phi, delta=1e-4):
    v = np.random.default_rng(0).normal(size=phi.shape)
    for _ in range(3000):
        v = v / np.linalg.norm(v)
        w = (gradient(phi + delta * v) - gradient(phi - delta * v)) / (2 * delta)
        curvature, v = (v * w).sum(), w
    return 2 / curvature

# %% right: eigenvalues of any matrix (4 points)
def edge_of_stability(gradient, phi, delta=1e-4):
    columns = [(gradient(phi + delta * e[:, None]) - gradient(phi)) / delta for e in np.eye(len(phi))]
    return 2.0 / np.linalg.eigvals(np.hstack(columns)).real.max()

# %% wrong: the rate at which one step arrives
def edge_of_stability(gradient, phi, delta=1e-4):
    columns = [(gradient(phi + delta * e[:, None]) - gradient(phi)) / delta for e in np.eye(len(phi))]
    return 1 / np.linalg.eigvalsh(np.hstack(columns))[-1]

# %% wrong: the flattest axis
def edge_of_stability(gradient, phi, delta=1e-4):
    columns = [(gradient(phi + delta * e[:, None]) - gradient(phi)) / delta for e in np.eye(len(phi))]
    return 2 / np.linalg.eigvalsh(np.hstack(columns))[0]

# %% wrong: second derivatives by each parameter alone
def edge_of_stability(gradient, phi, delta=1e-4):
    second = [((gradient(phi + delta * e[:, None]) - gradient(phi)) / delta)[p, 0]
              for p, e in enumerate(np.eye(len(phi)))]
    return 2 / max(second)

# %% wrong: the product instead of the quotient
def edge_of_stability(gradient, phi, delta=1e-4):
    columns = [(gradient(phi + delta * e[:, None]) - gradient(phi)) / delta for e in np.eye(len(phi))]
    return 2 * np.linalg.eigvalsh(np.hstack(columns))[-1]

# %% wrong: forgets to divide by the step
def edge_of_stability(gradient, phi, delta=1e-4):
    columns = [gradient(phi + delta * e[:, None]) - gradient(phi) for e in np.eye(len(phi))]
    return 2 / np.linalg.eigvalsh(np.hstack(columns))[-1]

# %% wrong: all parameters are moved together
def edge_of_stability(gradient, phi, delta=1e-4):
    change = (gradient(phi + delta) - gradient(phi)) / delta
    return 2 / np.max(change)
