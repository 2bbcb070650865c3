# %% right: calls the book's step, which has no model (4 points)
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
  phi_all = np.zeros((2,n_steps+1))
  phi_all[:,0:1] = phi
  for c_step in range (n_steps):
    rate = alpha * beta ** int(c_step / every)
    phi_all[:,c_step+1:c_step+2] = stochastic_gradient_descent_step(phi_all[:,c_step:c_step+1],data, rate, batch_size)
  return phi_all

# %% right: lowers the rate when a counter says so (4 points)
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    path = [phi]
    for step in range(n_steps):
        if step > 0 and step % every == 0:
            alpha = alpha * beta
        path.append(stochastic_gradient_descent_step(path[-1], data, model, alpha, batch_size))
    return np.concatenate(path, axis=1)

# %% right: goes through a shuffled data set in blocks (4 points)
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    out, order = [np.array(phi)], np.array([], dtype=int)
    for t in range(n_steps):
        if len(order) < batch_size:
            order = np.random.permutation(data.shape[1])
        batch, order = order[:batch_size], order[batch_size:]
        g = compute_gradient(data[0, batch], data[1, batch], out[-1])
        out.append(out[-1] - alpha * beta ** (t // every) * g)
    return np.hstack(out)

# %% right: hands a batch to the step with a fixed learning rate (4 points)
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    path = [phi]
    for t in range(n_steps):
        batch = np.random.choice(data.shape[1], batch_size, replace=False)
        path.append(gradient_descent_step_fixed_learning_rate(
            path[-1], data[:, batch], model, alpha * beta ** (t // every)))
    return np.hstack(path)

# %% right: calls the book's step by keywords and keeps the path in single precision (4 points)
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    path = np.zeros((2, n_steps + 1), dtype=np.float32)
    path[:, 0] = phi[:, 0]
    for t in range(n_steps):
        path[:, t + 1] = stochastic_gradient_descent_step(
            path[:, [t]], data, alpha=alpha * beta ** (t // every), batch_size=batch_size)[:, 0]
    return path

# %% right: writes the step out (4 points)
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    phi_all = np.zeros((2, n_steps + 1))
    phi_all[:, 0:1] = phi
    rate = alpha
    for t in range(n_steps):
        batch = np.random.permutation(data.shape[1])[:batch_size]
        g = compute_gradient(data[0, batch], data[1, batch], phi_all[:, t:t + 1])
        phi_all[:, t + 1:t + 2] = phi_all[:, t:t + 1] - rate * g
        if (t + 1) % every == 0:
            rate *= beta
    return phi_all

# %% wrong: lowers the rate in every step
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    path = [phi]
    for t in range(n_steps):
        path.append(stochastic_gradient_descent_step(path[-1], data, model, alpha * beta ** t, batch_size))
    return np.concatenate(path, axis=1)

# %% wrong: walks on in the caller's phi
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    path = [phi.copy()]
    for t in range(n_steps):
        phi[:] = stochastic_gradient_descent_step(phi, data, model, alpha * beta ** (t // every), batch_size)
        path.append(phi.copy())
    return np.concatenate(path, axis=1)

# %% wrong: returns the last position only
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    for t in range(n_steps):
        phi = stochastic_gradient_descent_step(phi, data, model, alpha * beta ** (t // every), batch_size)
    return phi

# %% wrong: computes the new rate and does not use it
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    path = [phi]
    for t in range(n_steps):
        rate = alpha * beta ** (t // every)
        path.append(stochastic_gradient_descent_step(path[-1], data, model, alpha, batch_size))
    return np.concatenate(path, axis=1)

# %% wrong: leaves the start out of the path
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    path = []
    for t in range(n_steps):
        phi = stochastic_gradient_descent_step(phi, data, model, alpha * beta ** (t // every), batch_size)
        path.append(phi)
    return np.concatenate(path, axis=1)

# %% wrong: draws one batch and keeps it
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    batch = data[:, np.random.permutation(data.shape[1])[:batch_size]]
    path = [phi]
    for t in range(n_steps):
        g = compute_gradient(batch[0], batch[1], path[-1])
        path.append(path[-1] - alpha * beta ** (t // every) * g)
    return np.concatenate(path, axis=1)

# %% wrong: every column of the path is the last position, for the list holds one array many times
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    phi = phi.copy()
    path = [phi]
    for t in range(n_steps):
        phi[:] = stochastic_gradient_descent_step(phi, data, model, alpha * beta ** (t // every), batch_size)
        path.append(phi)
    return np.concatenate(path, axis=1)

# %% wrong: lowers the rate before the first step already
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    path = [phi]
    for t in range(n_steps):
        if t % every == 0:
            alpha *= beta
        path.append(stochastic_gradient_descent_step(path[-1], data, model, alpha, batch_size))
    return np.concatenate(path, axis=1)
