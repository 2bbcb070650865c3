# %% right: changes a copy (1 point)
def relu(X):
    out = X.copy()
    out[out < 0] = 0.0
    return out

# %% right: half of the number and its size (1 point)
def relu(X):
    return (X + np.abs(X)) / 2

# %% right: times a mask (1 point)
def relu(X):
    return X * (X > 0)

# %% right: np.where (1 point)
def relu(X):
    return np.where(X < 0, 0, X)

# %% wrong: mirrors negative values
def relu(X):
    return np.abs(X)

# %% wrong: changes the caller's array
def relu(X):
    X[X < 0] = 0
    return X

# %% wrong: lets a little through
def relu(X):
    return np.maximum(0.01 * X, X)

# %% wrong: np.max with 0 as its axis
def relu(X):
    return np.max(X, 0)

# %% wrong: returns the derivative
def relu(X):
    return (X > 0).astype(float)

# %% wrong: np.vectorize takes its type from the first result, a whole number
def relu(X):
    return np.vectorize(lambda z: 0 if z < 0 else z)(X)
