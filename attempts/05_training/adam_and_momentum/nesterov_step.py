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

# %% right: a loop that fills phi_all, as for the book's practical (3 points)
np.random.seed(1)
n_steps, batch_size, alpha, beta = 81, 5, 0.6, 0.6
phi_all = np.zeros((2, n_steps + 1))
phi_all[:, 0] = -1.5, 6.5
draw_model(data, model, phi_all[:, 0:1], "loss %f" % compute_loss(data[0, :], data[1, :], model, phi_all[:, 0:1]))
momentum = np.zeros([2, 1])
for c_step in range(n_steps):
    batch_index = np.random.permutation(data.shape[1])[0:batch_size]
    phi = phi_all[:, c_step:c_step + 1]
    gradient = compute_gradient(data[0, batch_index], data[1, batch_index], phi - alpha * beta * momentum)
    momentum = beta * momentum + (1 - beta) * gradient
    phi_all[:, c_step + 1:c_step + 2] = phi - alpha * momentum
draw_loss_function(compute_loss, data, model, phi_all)

# %% wrong: a loop with momentum that does not look ahead
np.random.seed(1)
n_steps, batch_size, alpha, beta = 81, 5, 0.6, 0.6
phi_all = np.zeros((2, n_steps + 1))
phi_all[:, 0] = -1.5, 6.5
draw_model(data, model, phi_all[:, 0:1], "loss %f" % compute_loss(data[0, :], data[1, :], model, phi_all[:, 0:1]))
momentum = np.zeros([2, 1])
for c_step in range(n_steps):
    batch_index = np.random.permutation(data.shape[1])[0:batch_size]
    phi = phi_all[:, c_step:c_step + 1]
    gradient = compute_gradient(data[0, batch_index], data[1, batch_index], phi)
    momentum = beta * momentum + (1 - beta) * gradient
    phi_all[:, c_step + 1:c_step + 2] = phi - alpha * momentum
draw_loss_function(compute_loss, data, model, phi_all)
