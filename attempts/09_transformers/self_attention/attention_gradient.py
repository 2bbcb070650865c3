# %% right: diag minus outer product (3 points)
def attention_gradient(items_in):
    a = np.array(softmax(items_in)).ravel()
    return np.diag(a) - np.outer(a, a)

# %% right: loops (3 points)
def attention_gradient(items_in):
    a = np.array(softmax(items_in)).ravel()
    n = len(a)
    J = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            if i == j:
                J[i, j] = a[i] * (1 - a[i])
            else:
                J[i, j] = -a[i] * a[j]
    return J

# %% right: the weights times an identity less the weights (3 points)
def attention_gradient(items_in):
    a = np.array(softmax(items_in)).ravel()
    return a[:, None] * (np.eye(len(a)) - a[None, :])

# %% wrong: diagonal alone
def attention_gradient(items_in):
    a = np.array(softmax(items_in)).ravel()
    return np.diag(a * (1 - a))

# %% wrong: outer product alone
def attention_gradient(items_in):
    a = np.array(softmax(items_in)).ravel()
    return -np.outer(a, a)

# %% wrong: sign of the other elements
def attention_gradient(items_in):
    a = np.array(softmax(items_in)).ravel()
    return np.diag(a - a * a) + np.outer(a, a) - np.diag(a * a)

# %% wrong: gradient of the exponentials
def attention_gradient(items_in):
    return np.diag(np.exp(items_in))

# %% wrong: the weights are taken from every row
def attention_gradient(items_in):
    a = np.asarray(softmax(items_in))
    return np.diag(a) - a

# %% shortcut: central differences
def attention_gradient(items_in):
    n, h, z = len(items_in), 1e-5, np.array(items_in, dtype=float)
    J = np.zeros((n, n))
    for j in range(n):
        step = np.zeros(n)
        step[j] = h
        J[:, j] = (np.ravel(softmax(list(z + step))) - np.ravel(softmax(list(z - step)))) / (2 * h)
    return J

# %% shortcut: automatic differentiation
def attention_gradient(items_in):
    import torch
    return torch.autograd.functional.jacobian(lambda z: torch.softmax(z, 0), torch.tensor(items_in, dtype=torch.float64))
