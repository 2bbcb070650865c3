# %% right: as for the book's practical, with a larger max_dist (4 points)
def gradient_descent_step(phi, data,  model):
  # Step 1:  Compute the gradient
  gradient = compute_gradient(data[0,:],data[1,:], phi)
  # Step 2:  Update the parameters -- note we want to search in the negative (downhill direction)
  alpha = line_search(data, model, phi, gradient*-1, max_dist = 2.0)
  phi = phi - alpha * gradient
  return phi

# %% right: adds the direction downhill (4 points)
def gradient_descent_step(phi, data, model):
    downhill = -compute_gradient(data[0], data[1], phi)
    return phi + line_search(data, model, phi, downhill) * downhill

# %% right: a line search of one's own, through the loss (4 points)
def gradient_descent_step(phi, data, model):
    g = compute_gradient(data[0], data[1], phi)
    alphas = np.linspace(0, 0.1, 2001)
    losses = [compute_loss(data[0], data[1], model, phi - a * g) for a in alphas]
    return phi - alphas[int(np.argmin(losses))] * g

# %% wrong: scales the gradient by the distance before and after the search
def gradient_descent_step(phi, data, model):
    gradient = compute_gradient(data[0], data[1], phi)
    gradient = gradient * line_search(data, model, phi, -gradient)
    return phi - line_search(data, model, phi, -gradient) * gradient

# %% wrong: a fixed learning rate, no search
def gradient_descent_step(phi, data, model):
    return phi - 0.02 * compute_gradient(data[0], data[1], phi)

# %% wrong: changes the caller's phi
def gradient_descent_step(phi, data, model):
    gradient = compute_gradient(data[0], data[1], phi)
    phi -= line_search(data, model, phi, -gradient) * gradient
    return phi

# %% wrong: returns the distance
def gradient_descent_step(phi, data, model):
    return line_search(data, model, phi, -compute_gradient(data[0], data[1], phi))

# %% wrong: searches along the gradient itself
def gradient_descent_step(phi, data, model):
    gradient = compute_gradient(data[0], data[1], phi)
    alpha = line_search(data, model, phi, gradient)
    return phi - alpha * gradient

# %% wrong: adds the gradient
def gradient_descent_step(phi, data, model):
    gradient = compute_gradient(data[0], data[1], phi)
    return phi + line_search(data, model, phi, -gradient) * gradient
