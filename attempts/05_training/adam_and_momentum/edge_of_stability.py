# %% right: general eigenvalues (2 points)
def edge_of_stability(hessian):
    values, _ = np.linalg.eig(hessian)
    return 2.0 / max(values.real)

# %% right: the spectral norm (2 points)
def edge_of_stability(hessian):
    return 2 / np.linalg.norm(hessian, 2)

# %% right: power iteration (2 points)
def edge_of_stability(hessian):
    v = np.arange(1.0, len(hessian) + 1)
    for _ in range(5000):
        v = hessian @ v
        v /= np.linalg.norm(v)
    return 2 / (v @ hessian @ v)

# %% wrong: the diagonal
def edge_of_stability(hessian):
    return 2 / np.diag(hessian).max()

# %% wrong: the smallest eigenvalue
def edge_of_stability(hessian):
    return 2 / np.linalg.eigvalsh(hessian)[0]

# %% wrong: one over the curvature
def edge_of_stability(hessian):
    return 1 / np.linalg.eigvalsh(hessian).max()

# %% wrong: the Frobenius norm
def edge_of_stability(hessian):
    return 2 / np.linalg.norm(hessian)
