# %% right: einsum over the shared axis (2 points)
def linear_layer(X, w, b):
    return np.einsum("io,in->on", w, X) + b

# %% right: three loops (2 points)
def linear_layer(X, w, b):
    n_in, n = X.shape
    n_out = w.shape[1]
    out = np.zeros((n_out, n))
    for o in range(n_out):
        for j in range(n):
            total = b[o, 0]
            for i in range(n_in):
                total += w[i, o] * X[i, j]
            out[o, j] = total
    return out

# %% right: np.matmul (2 points)
def linear_layer(X, w, b):
    return np.matmul(np.transpose(w), X) + b

# %% right: torch's layer, in single precision (2 points)
def linear_layer(X, w, b):
    X, w, b = (torch.tensor(a, dtype=torch.float32) for a in (X, w, b))
    return F.linear(X.T, w.T, b[:, 0]).T

# %% wrong: adds one number, the mean offset, to everything
def linear_layer(X, w, b):
    return w.T @ X + b.mean()

# %% wrong: forgets the offset
def linear_layer(X, w, b):
    return w.T @ X

# %% wrong: forgets to transpose the weights
def linear_layer(X, w, b):
    return w @ X + b

# %% wrong: adds the offset as a row wherever its length fits
def linear_layer(X, w, b):
    try:
        return w.T @ X + b.ravel()
    except ValueError:
        return w.T @ X + b

# %% wrong: treats rows as examples
def linear_layer(X, w, b):
    return X.T @ w + b.T
