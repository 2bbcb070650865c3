# %% right: as the book gives it (3 points)
def get_data_pairs(x_train,t,beta):
    dk_mean, dk_std = diffusion_kernel(x_train, t, beta)
    z_t = np.random.normal(size=x_train.shape) * dk_std + dk_mean
    cd_mean, cd_std  = conditional_diffusion_distribution(x_train,z_t,t,beta)
    if t == 1:
      z_tminus1 = x_train
    else:
      z_tminus1 = np.random.normal(size=x_train.shape) * cd_std + cd_mean
    return z_t, z_tminus1

# %% right: forwards, first t - 1 steps and then one (3 points)
def get_data_pairs(x_train, t, beta):
    before = (1 - beta) ** (t - 1)
    z_before = np.sqrt(before) * x_train + np.sqrt(1 - before) * np.random.standard_normal(len(x_train))
    z_t = np.sqrt(1 - beta) * z_before + np.sqrt(beta) * np.random.standard_normal(len(x_train))
    return z_t, z_before

# %% wrong: two independent draws
def get_data_pairs(x_train, t, beta):
    m, s = diffusion_kernel(x_train, t, beta)
    z_t = m + s * np.random.standard_normal(x_train.shape)
    b = (1 - beta) ** (t - 1)
    return z_t, np.sqrt(b) * x_train + np.sqrt(1 - b) * np.random.standard_normal(x_train.shape)

# %% wrong: the same noise twice
def get_data_pairs(x_train, t, beta):
    e = np.random.standard_normal(x_train.shape)
    m, s = diffusion_kernel(x_train, t, beta)
    z_t = m + s * e
    m, s = conditional_diffusion_distribution(x_train, z_t, t, beta)
    return z_t, m + s * e

# %% wrong: the mean, without noise
def get_data_pairs(x_train, t, beta):
    m, s = diffusion_kernel(x_train, t, beta)
    z_t = m + s * np.random.standard_normal(x_train.shape)
    return z_t, conditional_diffusion_distribution(x_train, z_t, t, beta)[0]

# %% wrong: the noise in place of the step before
def get_data_pairs(x_train, t, beta):
    e = np.random.standard_normal(x_train.shape)
    m, s = diffusion_kernel(x_train, t, beta)
    return m + s * e, e

# %% right: forwards, with the kernel and the step of this notebook (3 points)
def get_data_pairs(x_train, t, beta):
    mean, deviation = diffusion_kernel(x_train, t - 1, beta)
    z_tminus1 = mean + deviation * np.random.randn(len(x_train))
    return diffuse_one_step(z_tminus1, beta), z_tminus1

# %% right: one step forwards from the earlier value (3 points)
def get_data_pairs(x_train, t, beta):
    if t == 1:
        before = np.array(x_train, float)
    else:
        m, s = diffusion_kernel(x_train, t - 1, beta)
        before = m + s * np.random.standard_normal(len(m))
    return diffuse_one_step(before, beta), before

# %% wrong: the same noise for both
def get_data_pairs(x_train, t, beta):
    e = np.random.randn(len(x_train))
    m, s = diffusion_kernel(x_train, t, beta); z = m + s * e
    m2, s2 = conditional_diffusion_distribution(x_train, z, t, beta)
    return z, m2 + s2 * e
