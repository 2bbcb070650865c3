# %% right: number by number (3 points)
def momentum_step(phi, velocity, gradient, alpha, beta):
    phi, velocity = phi.copy(), velocity.copy()
    for i in np.ndindex(phi.shape):
        velocity[i] = beta * velocity[i] + gradient[i]
        phi[i] -= alpha * velocity[i]
    return phi, velocity

# %% right: the two equations, other order of terms (3 points)
def momentum_step(phi, velocity, gradient, alpha, beta):
    new_velocity = gradient + velocity * beta
    new_phi = phi - new_velocity * alpha
    return new_phi, new_velocity

# %% right: copies, changed in place (3 points)
def momentum_step(phi, velocity, gradient, alpha, beta):
    phi, velocity = phi.copy(), velocity.copy()
    velocity *= beta; velocity += gradient
    phi -= alpha * velocity
    return phi, velocity

# %% right: functions of NumPy, a list (3 points)
def momentum_step(phi, velocity, gradient, alpha, beta):
    v = np.add(gradient, np.multiply(beta, velocity))
    return [np.subtract(phi, np.multiply(alpha, v)), v]

# %% wrong: the convention with a factor 1 - beta
def momentum_step(phi, velocity, gradient, alpha, beta):
    velocity = beta * velocity + (1 - beta) * gradient
    return phi - alpha * velocity, velocity

# %% wrong: changes the arrays that it was given
def momentum_step(phi, velocity, gradient, alpha, beta):
    velocity *= beta
    velocity += gradient
    phi -= alpha * velocity
    return phi, velocity

# %% wrong: moves by the gradient alone
def momentum_step(phi, velocity, gradient, alpha, beta):
    return phi - alpha * gradient, beta * velocity + gradient

# %% wrong: moves by the velocity before the step
def momentum_step(phi, velocity, gradient, alpha, beta):
    return phi - alpha * velocity, beta * velocity + gradient

# %% wrong: returns the velocity first
def momentum_step(phi, velocity, gradient, alpha, beta):
    velocity = beta * velocity + gradient
    return velocity, phi - alpha * velocity

# %% wrong: puts the learning rate into the velocity
def momentum_step(phi, velocity, gradient, alpha, beta):
    velocity = beta * velocity + alpha * gradient
    return phi - velocity, velocity

# %% wrong: adds the velocity
def momentum_step(phi, velocity, gradient, alpha, beta):
    velocity = beta * velocity + gradient
    return phi + alpha * velocity, velocity

# %% wrong: Nesterov's momentum
def momentum_step(phi, velocity, gradient, alpha, beta):
    v = beta * velocity + gradient
    return phi - alpha * (gradient + beta * v), v

# %% wrong: the gradient is subtracted from the velocity
def momentum_step(phi, velocity, gradient, alpha, beta):
    v = beta * velocity - gradient
    return phi + alpha * v, v

# %% wrong: alpha and beta change places
def momentum_step(phi, velocity, gradient, alpha, beta):
    v = alpha * velocity + gradient
    return phi - beta * v, v

# %% wrong: the first number alone
def momentum_step(phi, velocity, gradient, alpha, beta):
    v = beta * velocity[0] + gradient[0]
    return np.array([phi[0] - alpha * v]), np.array([v])

# %% shortcut: torch's optimiser, with its state filled in
def momentum_step(phi, velocity, gradient, alpha, beta):
    p = torch.tensor(phi, requires_grad=True)
    optimizer = torch.optim.SGD([p], lr=alpha, momentum=beta)
    optimizer.state[p]["momentum_buffer"] = torch.tensor(velocity)
    p.grad = torch.tensor(gradient)
    optimizer.step()
    return p.detach(), optimizer.state[p]["momentum_buffer"]

# %% right: as PyTorch writes it, on copies (3 points)
def momentum_step(phi, velocity, gradient, alpha, beta):
    v = velocity.copy()
    v *= beta
    v += gradient
    new_phi = phi.copy()
    new_phi -= alpha * v
    return new_phi, v

# %% wrong: leaves the factor beta out
def momentum_step(phi, velocity, gradient, alpha, beta):
    velocity = velocity + gradient
    return phi - alpha * velocity, velocity

# %% wrong: returns the new parameters only
def momentum_step(phi, velocity, gradient, alpha, beta):
    velocity = beta * velocity + gradient
    return phi - alpha * velocity
