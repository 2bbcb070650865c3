# %% right: as the book says, with np.random.normal (2 points)
def diffuse_one_step(z_t_minus_1, beta_t):
  epsilon = np.random.normal(size=z_t_minus_1.shape)
  z_t = np.sqrt(1-beta_t) * z_t_minus_1 + np.sqrt(beta_t) * epsilon
  return z_t

# %% right: a normal draw around the shrunk values (2 points)
def diffuse_one_step(z_t_minus_1, beta_t):
    return np.random.default_rng().normal(np.sqrt(1 - beta_t) * z_t_minus_1, np.sqrt(beta_t))

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
