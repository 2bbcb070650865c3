# %% right: with np.power (3 points)
def diffusion_kernel(x, t, beta):
    alpha = np.power(1-beta, t)
    dk_mean = x * np.sqrt(alpha)
    dk_std = np.sqrt(1-alpha)
    return dk_mean, dk_std

# %% right: step by step (3 points)
def diffusion_kernel(x, t, beta):
    mean, variance = x, 0.0
    for _ in range(t):
        mean, variance = math.sqrt(1 - beta) * mean, (1 - beta) * variance + beta
    return mean, math.sqrt(variance)

# %% wrong: the variance
def diffusion_kernel(x, t, beta):
    alpha = (1 - beta) ** t
    return np.sqrt(alpha) * x, 1 - alpha

# %% wrong: no root in the mean
def diffusion_kernel(x, t, beta):
    alpha = (1 - beta) ** t
    return alpha * x, np.sqrt(1 - alpha)

# %% wrong: variances added without shrinking
def diffusion_kernel(x, t, beta):
    return (1 - beta) ** (t / 2) * x, np.sqrt(t * beta)

# %% wrong: one step
def diffusion_kernel(x, t, beta):
    return np.sqrt(1 - beta) * x, np.sqrt(beta)

# %% wrong: one less the factor, under the root
def diffusion_kernel(x, t, beta):
    a = (1 - beta) ** t
    return np.sqrt(a) * x, np.sqrt(1 - np.sqrt(a))
