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
    gradient = compute_gradient(data[0, batch_index], data[1, batch_index], phi)
    momentum = beta * momentum + (1 - beta) * gradient
    phi_all[:, c_step + 1:c_step + 2] = phi - alpha * momentum
draw_loss_function(compute_loss, data, model, phi_all)

# %% wrong: a loop that goes along the gradient alone
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
    momentum = gradient
    phi_all[:, c_step + 1:c_step + 2] = phi - alpha * momentum
draw_loss_function(compute_loss, data, model, phi_all)

# %% wrong: a loop with the two factors exchanged
np.random.seed(1)
n_steps, batch_size, alpha, beta = 81, 5, 0.6, 0.7
phi_all = np.zeros((2, n_steps + 1))
phi_all[:, 0] = -1.5, 6.5
draw_model(data, model, phi_all[:, 0:1], "loss %f" % compute_loss(data[0, :], data[1, :], model, phi_all[:, 0:1]))
momentum = np.zeros([2, 1])
for c_step in range(n_steps):
    batch_index = np.random.permutation(data.shape[1])[0:batch_size]
    phi = phi_all[:, c_step:c_step + 1]
    gradient = compute_gradient(data[0, batch_index], data[1, batch_index], phi)
    momentum = (1 - beta) * momentum + beta * gradient
    phi_all[:, c_step + 1:c_step + 2] = phi - alpha * momentum
draw_loss_function(compute_loss, data, model, phi_all)
