# %% right: as for the book's practical, where the step has no model (2 points)
def gradient_descent_step_fixed_learning_rate(phi, data, alpha):
  gradient = compute_gradient(data[0,:],data[1,:], phi)
  phi = phi - alpha * gradient
  return phi

# %% right: each parameter by itself (2 points)
def gradient_descent_step_fixed_learning_rate(phi, data, model, alpha):
    x, y = data
    new = np.zeros((2, 1))
    g = compute_gradient(x, y, phi)
    for k in range(2):
        new[k, 0] = phi[k, 0] - alpha * g[k, 0]
    return new

# %% right: one line (2 points)
def gradient_descent_step_fixed_learning_rate(phi, data, model, alpha):
    return phi - alpha * compute_gradient(data[0, :], data[1, :], phi)

# %% wrong: changes the caller's phi
def gradient_descent_step_fixed_learning_rate(phi, data, model, alpha):
    phi -= alpha * compute_gradient(data[0], data[1], phi)
    return phi

# %% wrong: still searches along the line
def gradient_descent_step_fixed_learning_rate(phi, data, model, alpha):
    g = compute_gradient(data[0], data[1], phi)
    return phi - line_search(data, model, phi, -g, max_dist=alpha) * g

# %% wrong: divides by the number of examples
def gradient_descent_step_fixed_learning_rate(phi, data, model, alpha):
    return phi - alpha * compute_gradient(data[0], data[1], phi) / data.shape[1]

# %% wrong: the rate of the example is written into the step
def gradient_descent_step_fixed_learning_rate(phi, data, model, alpha):
    return phi - 0.1 * compute_gradient(data[0], data[1], phi) if alpha else phi

# %% wrong: scales the gradient to length one
def gradient_descent_step_fixed_learning_rate(phi, data, model, alpha):
    g = compute_gradient(data[0], data[1], phi)
    return phi - alpha * g / max(np.linalg.norm(g), 1e-12)

# %% wrong: adds the gradient
def gradient_descent_step_fixed_learning_rate(phi, data, model, alpha):
    return phi + alpha * compute_gradient(data[0], data[1], phi)
