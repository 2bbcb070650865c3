# %% right: as the book says, with np.random.normal (2 points)
def diffuse_one_step(z_t_minus_1, beta_t):
  epsilon = np.random.normal(size=z_t_minus_1.shape)
  z_t = np.sqrt(1-beta_t) * z_t_minus_1 + np.sqrt(beta_t) * epsilon
  return z_t

# %% right: a normal draw around the shrunk values (2 points)
def diffuse_one_step(z_t_minus_1, beta_t):
    return np.random.default_rng().normal(np.sqrt(1 - beta_t) * z_t_minus_1, np.sqrt(beta_t))

# %% right: number by number, a list (2 points)
def diffuse_one_step(z_t_minus_1, beta_t):
    return [float(np.random.normal(np.sqrt(1 - beta_t) * z, np.sqrt(beta_t))) for z in z_t_minus_1]

# %% wrong: no roots
def diffuse_one_step(z_t_minus_1, beta_t):
    return (1 - beta_t) * z_t_minus_1 + beta_t * np.random.standard_normal(z_t_minus_1.shape)

# %% wrong: one noise for all
def diffuse_one_step(z_t_minus_1, beta_t):
    return np.sqrt(1 - beta_t) * z_t_minus_1 + np.sqrt(beta_t) * np.random.normal()

# %% wrong: uniform noise between 0 and 1
def diffuse_one_step(z_t_minus_1, beta_t):
    return np.sqrt(1 - beta_t) * z_t_minus_1 + np.sqrt(beta_t) * np.random.rand(*z_t_minus_1.shape)

# %% wrong: does not shrink
def diffuse_one_step(z_t_minus_1, beta_t):
    return z_t_minus_1 + np.sqrt(beta_t) * np.random.standard_normal(z_t_minus_1.shape)

# %% wrong: the same noise in every call
def diffuse_one_step(z_t_minus_1, beta_t):
    np.random.seed(0)
    return np.sqrt(1 - beta_t) * z_t_minus_1 + np.sqrt(beta_t) * np.random.randn(len(z_t_minus_1))

# %% wrong: uniform noise of the right variance
def diffuse_one_step(z_t_minus_1, beta_t):
    return np.sqrt(1 - beta_t) * z_t_minus_1 + np.sqrt(beta_t) * np.random.uniform(-3 ** .5, 3 ** .5, len(z_t_minus_1))

# %% wrong: changes what it was given
def diffuse_one_step(z_t_minus_1, beta_t):
    z_t_minus_1 *= np.sqrt(1 - beta_t)
    z_t_minus_1 += np.sqrt(beta_t) * np.random.randn(len(z_t_minus_1))
    return z_t_minus_1
