# %% right: with names for the two places (3 points)
def nesterov_step(phi, momentum, gradient_at, alpha, beta):
    gradient = gradient_at(phi - alpha * beta * momentum)
    new_momentum = beta * momentum + (1 - beta) * gradient
    return phi - alpha * new_momentum, new_momentum

# %% right: one expression for the momentum (3 points)
def nesterov_step(phi, momentum, gradient_at, alpha, beta):
    drift = beta * momentum
    m = drift + gradient_at(phi - alpha * drift) * (1 - beta)
    phi_new = phi + (-alpha) * m
    return (phi_new, m)

# %% wrong: does not look ahead
def nesterov_step(phi, momentum, gradient_at, alpha, beta):
    m = beta * momentum + (1 - beta) * gradient_at(phi)
    return phi - alpha * m, m

# %% wrong: looks ahead without beta
def nesterov_step(phi, momentum, gradient_at, alpha, beta):
    m = beta * momentum + (1 - beta) * gradient_at(phi - alpha * momentum)
    return phi - alpha * m, m

# %% wrong: steps from where it looked
def nesterov_step(phi, momentum, gradient_at, alpha, beta):
    phi = phi - alpha * beta * momentum
    m = beta * momentum + (1 - beta) * gradient_at(phi)
    return phi - alpha * m, m

# %% wrong: looks back
def nesterov_step(phi, momentum, gradient_at, alpha, beta):
    m = beta * momentum + (1 - beta) * gradient_at(phi + alpha * beta * momentum)
    return phi - alpha * m, m
