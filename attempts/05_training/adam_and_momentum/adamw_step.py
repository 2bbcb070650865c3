# %% right: shrinks first (4 points)
def adamw_step(phi, gradient, m, v, t, alpha, beta, gamma, epsilon, weight_decay):
    new_m = beta * m + (1 - beta) * gradient
    new_v = gamma * v + (1 - gamma) * np.square(gradient)
    shrunk = phi * (1 - alpha * weight_decay)
    step = new_m / (1 - beta ** (t + 1)) / (np.sqrt(new_v / (1 - gamma ** (t + 1))) + epsilon)
    return shrunk - alpha * step, new_m, new_v

# %% right: the running means as corrections towards the new value (4 points)
def adamw_step(phi, gradient, m, v, t, alpha, beta, gamma, epsilon, weight_decay):
    m = m + (1 - beta) * (gradient - m)
    v = v + (1 - gamma) * (gradient * gradient - v)
    mt = m / (1 - np.power(beta, t + 1))
    vt = v / (1 - np.power(gamma, t + 1))
    out = phi - alpha * mt / (np.sqrt(vt) + epsilon) - alpha * weight_decay * phi
    return [out, m, v]

# %% wrong: the decay in the gradient
def adamw_step(phi, gradient, m, v, t, alpha, beta, gamma, epsilon, weight_decay):
    gradient = gradient + weight_decay * phi
    m = beta * m + (1 - beta) * gradient
    v = gamma * v + (1 - gamma) * gradient ** 2
    return phi - alpha * m / (1 - beta ** (t + 1)) / (np.sqrt(v / (1 - gamma ** (t + 1))) + epsilon), m, v

# %% wrong: the decay without the learning rate
def adamw_step(phi, gradient, m, v, t, alpha, beta, gamma, epsilon, weight_decay):
    m = beta * m + (1 - beta) * gradient
    v = gamma * v + (1 - gamma) * gradient ** 2
    step = m / (1 - beta ** (t + 1)) / (np.sqrt(v / (1 - gamma ** (t + 1))) + epsilon)
    return phi - alpha * step - weight_decay * phi, m, v

# %% wrong: exponent t
def adamw_step(phi, gradient, m, v, t, alpha, beta, gamma, epsilon, weight_decay):
    m = beta * m + (1 - beta) * gradient
    v = gamma * v + (1 - gamma) * gradient ** 2
    step = m / (1 - beta ** max(t, 1)) / (np.sqrt(v / (1 - gamma ** max(t, 1))) + epsilon)
    return phi - alpha * (step + weight_decay * phi), m, v

# %% wrong: returns the corrected means
def adamw_step(phi, gradient, m, v, t, alpha, beta, gamma, epsilon, weight_decay):
    m = (beta * m + (1 - beta) * gradient) / (1 - beta ** (t + 1))
    v = (gamma * v + (1 - gamma) * gradient ** 2) / (1 - gamma ** (t + 1))
    return phi - alpha * (m / (np.sqrt(v) + epsilon) + weight_decay * phi), m, v

# %% wrong: shrinks after the step
def adamw_step(phi, gradient, m, v, t, alpha, beta, gamma, epsilon, weight_decay):
    m = beta * m + (1 - beta) * gradient
    v = gamma * v + (1 - gamma) * gradient ** 2
    phi = phi - alpha * m / (1 - beta ** (t + 1)) / (np.sqrt(v / (1 - gamma ** (t + 1))) + epsilon)
    return phi * (1 - alpha * weight_decay), m, v

# %% wrong: the caller's means are changed
def adamw_step(phi, gradient, m, v, t, alpha, beta, gamma, epsilon, weight_decay):
    m *= beta
    m += (1 - beta) * gradient
    v *= gamma
    v += (1 - gamma) * gradient ** 2
    step = m / (1 - beta ** (t + 1)) / (np.sqrt(v / (1 - gamma ** (t + 1))) + epsilon)
    return phi - alpha * (step + weight_decay * phi), m, v
