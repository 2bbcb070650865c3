# %% right: NumPy's least squares (3 points)
def min_norm_fit(Phi, y):
    return np.linalg.lstsq(Phi, y, rcond=None)[0]

# %% right: two cases (3 points)
def min_norm_fit(Phi, y):
    rows, columns = Phi.shape
    if columns > rows:
        return Phi.T @ np.linalg.solve(Phi @ Phi.T, y)
    return np.linalg.solve(Phi.T @ Phi, Phi.T @ y)

# %% right: singular values (3 points)
def min_norm_fit(Phi, y):
    u, s, v = np.linalg.svd(Phi, full_matrices=False)
    return v.T @ np.diag(1 / s) @ u.T @ y

# %% wrong: the normal equations, which have no single solution
def min_norm_fit(Phi, y):
    return np.linalg.solve(Phi.T @ Phi + 1e-3 * np.eye(Phi.shape[1]), Phi.T @ y)

# %% wrong: fits with as many units as there are points
def min_norm_fit(Phi, y):
    k = min(Phi.shape)
    theta = np.zeros(Phi.shape[1])
    theta[:k] = np.linalg.lstsq(Phi[:, :k], y, rcond=None)[0]
    return theta

# %% wrong: for many units only
def min_norm_fit(Phi, y):
    return Phi.T @ np.linalg.solve(Phi @ Phi.T, y)
