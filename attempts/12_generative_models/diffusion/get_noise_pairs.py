# %% right: as the book gives it (2 points)
def get_noise_pairs(x_train,t,beta):
    epsilon = np.random.standard_normal(x_train.shape)
    alpha_t = np.power(1-beta,t)
    z_t = x_train * np.sqrt(alpha_t) + np.sqrt(1-alpha_t) * epsilon
    return z_t, epsilon

# %% right: by the kernel (2 points)
def get_noise_pairs(x_train, t, beta):
    mean, deviation = diffusion_kernel(x_train, t, beta)
    noise = np.random.normal(size=len(x_train))
    return mean + noise * deviation, noise

# %% right: the noise worked out from z (2 points)
def get_noise_pairs(x_train, t, beta):
    m, s = diffusion_kernel(x_train, t, beta); z = np.random.normal(m, s)
    return z, (z - m) / s

# %% wrong: two draws
def get_noise_pairs(x_train, t, beta):
    a = (1 - beta) ** t
    return (np.sqrt(a) * x_train + np.sqrt(1 - a) * np.random.standard_normal(x_train.shape),
            np.random.standard_normal(x_train.shape))

# %% wrong: the scaled noise
def get_noise_pairs(x_train, t, beta):
    a = (1 - beta) ** t
    noise = np.sqrt(1 - a) * np.random.standard_normal(x_train.shape)
    return np.sqrt(a) * x_train + noise, noise

# %% wrong: the noise of one step
def get_noise_pairs(x_train, t, beta):
    noise = np.random.standard_normal(x_train.shape)
    return np.sqrt(1 - beta) * x_train + np.sqrt(beta) * noise, noise
