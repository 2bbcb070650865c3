# %% right: as in the book, with np.power (3 points)
def conditional_diffusion_distribution(x,z_t,t,beta):
    alpha_t_minus1 = np.power(1-beta, t-1)
    alpha_t = np.power(1-beta, t)
    cd_mean = (1-alpha_t_minus1)*np.sqrt(1-beta)*z_t/(1-alpha_t) + np.sqrt(alpha_t_minus1)*beta/(1-alpha_t)*x
    cd_std = np.sqrt(beta*(1-alpha_t_minus1)/(1-alpha_t))
    return cd_mean, cd_std

# %% right: precisions added (3 points)
def conditional_diffusion_distribution(x, z_t, t, beta):
    a = (1 - beta) ** (t - 1)
    if t == 1:
        return x, 0.0
    precision = 1 / (1 - a) + (1 - beta) / beta
    mean = (np.sqrt(a) * x / (1 - a) + np.sqrt(1 - beta) * z_t / beta) / precision
    return mean, 1 / np.sqrt(precision)

# %% right: Bayes' rule with precisions (3 points)
def conditional_diffusion_distribution(x, z_t, t, beta):
    a = (1 - beta) ** (t - 1)
    if t == 1: return np.asarray(x) + 0 * np.asarray(z_t), 0.0
    p = (1 - beta) / beta + 1 / (1 - a)
    m = (np.asarray(z_t) * np.sqrt(1 - beta) / beta + np.sqrt(a) * np.asarray(x) / (1 - a)) / p
    return m, p ** -0.5

# %% wrong: the variance
def conditional_diffusion_distribution(x, z_t, t, beta):
    a, b = (1 - beta) ** t, (1 - beta) ** (t - 1)
    return ((1 - b) * np.sqrt(1 - beta) * z_t + np.sqrt(b) * beta * x) / (1 - a), beta * (1 - b) / (1 - a)

# %% wrong: x and z have changed places
def conditional_diffusion_distribution(x, z_t, t, beta):
    a, b = (1 - beta) ** t, (1 - beta) ** (t - 1)
    return ((1 - b) * np.sqrt(1 - beta) * x + np.sqrt(b) * beta * z_t) / (1 - a), np.sqrt(beta * (1 - b) / (1 - a))

# %% wrong: alpha at t in the second term
def conditional_diffusion_distribution(x, z_t, t, beta):
    a, b = (1 - beta) ** t, (1 - beta) ** (t - 1)
    return ((1 - b) * np.sqrt(1 - beta) * z_t + np.sqrt(a) * beta * x) / (1 - a), np.sqrt(beta * (1 - b) / (1 - a))

# %% wrong: no roots
def conditional_diffusion_distribution(x, z_t, t, beta):
    a, b = (1 - beta) ** t, (1 - beta) ** (t - 1)
    return ((1 - b) * (1 - beta) * z_t + b * beta * x) / (1 - a), np.sqrt(beta * (1 - b) / (1 - a))

# %% wrong: the two alphas change places
def conditional_diffusion_distribution(x, z_t, t, beta):
    a, b = (1 - beta) ** t, (1 - beta) ** (t - 1)
    return (1 - a) / (1 - b) * np.sqrt(1 - beta) * z_t + np.sqrt(b) * beta / (1 - b) * x, np.sqrt(beta * (1 - a) / (1 - b))
