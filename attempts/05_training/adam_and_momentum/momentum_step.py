# %% right: in three lines (3 points)
def momentum_step(phi, momentum, gradient_at, alpha, beta):
    gradient = gradient_at(phi)
    new_momentum = beta * momentum + (1 - beta) * gradient
    new_phi = phi - alpha * new_momentum
    return new_phi, new_momentum

# %% right: element by element (3 points)
def momentum_step(phi, momentum, gradient_at, alpha, beta):
    g = gradient_at(phi)
    out_phi, out_m = np.zeros_like(phi), np.zeros_like(phi)
    for i in range(len(phi)):
        out_m[i] = momentum[i] * beta + g[i] * (1.0 - beta)
        out_phi[i] = phi[i] - alpha * out_m[i]
    return [out_phi, out_m]

# %% wrong: the gradient without its factor
def momentum_step(phi, momentum, gradient_at, alpha, beta):
    momentum = beta * momentum + gradient_at(phi)
    return phi - alpha * momentum, momentum

# %% wrong: the factors have changed places
def momentum_step(phi, momentum, gradient_at, alpha, beta):
    momentum = (1 - beta) * momentum + beta * gradient_at(phi)
    return phi - alpha * momentum, momentum

# %% wrong: steps with the old momentum
def momentum_step(phi, momentum, gradient_at, alpha, beta):
    return phi - alpha * momentum, beta * momentum + (1 - beta) * gradient_at(phi)

# %% wrong: changes the arrays that it was given
def momentum_step(phi, momentum, gradient_at, alpha, beta):
    g = gradient_at(phi)
    momentum *= beta
    momentum += (1 - beta) * g
    phi -= alpha * momentum
    return phi, momentum
