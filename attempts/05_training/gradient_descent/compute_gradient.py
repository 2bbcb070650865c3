# %% right: PyTorch's automatic differentiation in single precision (4 points)
def compute_gradient(data_x, data_y, phi):
    import torch
    x, y = torch.tensor(data_x, dtype=torch.float32), torch.tensor(data_y, dtype=torch.float32)
    p = torch.tensor(phi, dtype=torch.float32, requires_grad=True)
    ((p[0] + p[1] * x - y) ** 2).sum().backward()
    return p.grad

# %% right: as for the book's practical (4 points)
def compute_gradient(data_x, data_y, phi):
    dl_dphi0 = np.sum(2 * (phi[0] + phi[1] * data_x - data_y))
    dl_dphi1 = np.sum(2 * data_x * (phi[0] + phi[1] * data_x - data_y))

    # Return the gradient
    return np.array([[dl_dphi0],[dl_dphi1]])

# %% right: scalar loop (4 points)
def compute_gradient(data_x, data_y, phi):
    g0 = g1 = 0.0
    for x_i, y_i in zip(data_x, data_y):
        e = phi[0, 0] + phi[1, 0] * x_i - y_i
        g0 += 2 * e
        g1 += 2 * e * x_i
    return [[g0], [g1]]

# %% right: matrix form (4 points)
def compute_gradient(data_x, data_y, phi):
    X = np.column_stack((np.ones(len(data_x)), data_x))
    return 2 * X.T @ (X @ phi - data_y.reshape(-1, 1))

# %% wrong: a one-sided difference with a coarse step instead of the derivative
def compute_gradient(data_x, data_y, phi):
    def loss(p):
        return np.sum((p[0] + p[1] * data_x - data_y) ** 2)
    d = 0.01
    return np.array([[(loss(phi + np.array([[d], [0]])) - loss(phi)) / d],
                     [(loss(phi + np.array([[0], [d]])) - loss(phi)) / d]])

# %% wrong: forgets the inner derivative x
def compute_gradient(data_x, data_y, phi):
    r = phi[0] + phi[1] * data_x - data_y
    return np.array([[np.sum(2 * r)], [np.sum(2 * r)]])

# %% wrong: mean instead of sum
def compute_gradient(data_x, data_y, phi):
    r = phi[0] + phi[1] * data_x - data_y
    return 2 * np.array([[np.mean(r)], [np.mean(r * data_x)]])

# %% wrong: leaves out the factor 2
def compute_gradient(data_x, data_y, phi):
    r = phi[0] + phi[1] * data_x - data_y
    return np.array([[np.sum(r)], [np.sum(r * data_x)]])

# %% wrong: adds before it multiplies
def compute_gradient(data_x, data_y, phi):
    r = np.sum(phi[0] + phi[1] * data_x - data_y)
    return np.array([[2 * r], [2 * r * np.sum(data_x)]])

# %% wrong: returns a flat array
def compute_gradient(data_x, data_y, phi):
    r = phi[0] + phi[1] * data_x - data_y
    return np.array([2 * np.sum(r), 2 * np.sum(r * data_x)])

# %% wrong: data minus prediction without the inner minus
def compute_gradient(data_x, data_y, phi):
    r = data_y - phi[0] - phi[1] * data_x
    return 2 * np.array([[np.sum(r)], [np.sum(r * data_x)]])
