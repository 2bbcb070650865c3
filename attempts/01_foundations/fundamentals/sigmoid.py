# %% right: exp(x) / (1 + exp(x)) (1 point)
def sigmoid(X):
    return np.exp(X) / (1.0 + np.exp(X))

# %% right: by the hyperbolic tangent (1 point)
def sigmoid(X):
    return 0.5 * (1 + np.tanh(X / 2))

# %% right: torch (1 point)
def sigmoid(X):
    return torch.sigmoid(torch.as_tensor(X)).numpy()

# %% wrong: computes in the caller's array
def sigmoid(X):
    np.exp(-X, out=X)
    X += 1
    return 1 / X

# %% wrong: no parentheses around the denominator
def sigmoid(X):
    return 1 / 1 + np.exp(-X)

# %% wrong: no reciprocal
def sigmoid(X):
    return 1 + np.exp(-X)

# %% wrong: math.exp works on single numbers only
def sigmoid(X):
    return 1 / (1 + math.exp(-X))

# %% wrong: no minus sign
def sigmoid(X):
    return 1 / (1 + np.exp(X))

# %% wrong: takes tanh for the sigmoid
def sigmoid(X):
    return np.tanh(X)
