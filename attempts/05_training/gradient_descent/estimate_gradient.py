# %% right: columns of the identity (3 points)
def estimate_gradient(loss, phi, delta=1e-5):
    base = loss(phi)
    I = np.eye(len(phi))
    return np.array([[(loss(phi + delta * I[:, p:p + 1]) - base) / delta] for p in range(len(phi))])

# %% right: changes a copy and puts each parameter back (3 points)
def estimate_gradient(loss, phi, delta=1e-5):
    work, base, out = np.array(phi, dtype=float), loss(phi), []
    for p in range(work.shape[0]):
        old = work[p, 0]
        work[p, 0] = old + delta
        out.append(loss(work) - base)
        work[p, 0] = old
    return np.reshape(out, (-1, 1)) / delta

# %% wrong: moves all parameters together
def estimate_gradient(loss, phi, delta=1e-5):
    slope = (loss(phi + delta) - loss(phi)) / delta
    return np.full(phi.shape, slope)

# %% wrong: central differences: more evaluations than asked
def estimate_gradient(loss, phi, delta=1e-5):
    I = np.eye(len(phi))
    return np.array([[(loss(phi + delta * I[:, p:p + 1]) - loss(phi - delta * I[:, p:p + 1]))
                      / (2 * delta)] for p in range(len(phi))])

# %% wrong: evaluates the loss at phi again for every parameter
def estimate_gradient(loss, phi, delta=1e-5):
    I = np.eye(len(phi))
    return np.array([[(loss(phi + delta * I[:, p:p + 1]) - loss(phi)) / delta]
                     for p in range(len(phi))])

# %% wrong: leaves out the division
def estimate_gradient(loss, phi, delta=1e-5):
    I = np.eye(len(phi))
    base = loss(phi)
    return np.array([[loss(phi + delta * I[:, p:p + 1]) - base] for p in range(len(phi))])

# %% wrong: the earlier parameters stay moved
def estimate_gradient(loss, phi, delta=1e-5):
    base, moved, gradient = loss(phi), phi.copy(), np.zeros(phi.shape)
    for p in range(len(phi)):
        moved[p] += delta
        gradient[p] = (loss(moved) - base) / delta
    return gradient

# %% right: moves the caller's phi and takes the step off again, which leaves rounding behind (3 points)
def estimate_gradient(loss, phi, delta=1e-5):
    base, gradient = loss(phi), np.zeros_like(phi)
    for p in range(len(phi)):
        phi[p] += delta
        gradient[p] = (loss(phi) - base) / delta
        phi[p] -= delta
    return gradient

# %% wrong: written for two parameters
def estimate_gradient(loss, phi, delta=1e-5):
    base = loss(phi)
    return np.array([[(loss(phi + np.array([[delta], [0]])) - base) / delta],
                     [(loss(phi + np.array([[0], [delta]])) - base) / delta]])
