# %% right: loops fill the matrix (3 points)
def fit_model_closed_form(x, y, n_hidden):
    n_data = len(x)
    A = np.ones((n_data, n_hidden + 1))
    for i in range(n_data):
        for j in range(1, n_hidden + 1):
            A[i, j] = x[i] - (j - 1) / n_hidden
            if A[i, j] < 0:
                A[i, j] = 0
    beta_omega = np.linalg.lstsq(A, y, rcond=None)[0]
    return beta_omega[0], beta_omega[1:]

# %% right: the normal equations (3 points)
def fit_model_closed_form(x, y, n_hidden):
    A = np.stack([np.ones_like(x)] + [np.maximum(0, x - d / n_hidden) for d in range(n_hidden)], axis=1)
    theta = np.linalg.solve(A.T @ A, A.T @ y)
    return theta[0], theta[1:]

# %% right: the pseudoinverse, lists (3 points)
def fit_model_closed_form(x, y, n_hidden):
    A = np.array([[1.0] + [max(0, a - d / n_hidden) for d in range(n_hidden)] for a in x])
    p = np.linalg.pinv(A) @ y
    return [float(p[0]), p[1:].tolist()]

# %% wrong: no column of ones
def fit_model_closed_form(x, y, n_hidden):
    A = np.maximum(x[:, None] - np.arange(n_hidden) / n_hidden, 0)
    return 0.0, np.linalg.lstsq(A, y, rcond=None)[0]

# %% wrong: the offset is the mean, fitted first
def fit_model_closed_form(x, y, n_hidden):
    A = np.maximum(x[:, None] - np.arange(n_hidden) / n_hidden, 0)
    return y.mean(), np.linalg.lstsq(A, y - y.mean(), rcond=None)[0]

# %% wrong: no bend
def fit_model_closed_form(x, y, n_hidden):
    A = np.column_stack([np.ones(len(x)), x[:, None] - np.arange(n_hidden) / n_hidden])
    theta = np.linalg.lstsq(A, y, rcond=None)[0]
    return theta[0], theta[1:]

# %% wrong: joints counted from one
def fit_model_closed_form(x, y, n_hidden):
    A = np.column_stack([np.ones(len(x)), np.maximum(x[:, None] - np.arange(1, n_hidden + 1) / n_hidden, 0)])
    theta = np.linalg.lstsq(A, y, rcond=None)[0]
    return theta[0], theta[1:]

# %% wrong: the column of ones comes last
def fit_model_closed_form(x, y, n_hidden):
    A = np.column_stack([np.clip(x - d / n_hidden, 0, None) for d in range(n_hidden)] + [np.ones(len(x))])
    p = np.linalg.lstsq(A, y, rcond=None)[0]
    return p[0], p[1:]
