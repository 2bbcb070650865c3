# %% right: an array of one element (2 points)
def variance_factor(D, sigma_sq_omega):
    return np.array([D / 2]) * sigma_sq_omega

# %% right: the formula (2 points)
def variance_factor(D, sigma_sq_omega):
    return 0.5 * D * sigma_sq_omega

# %% wrong: forgets ReLU
def variance_factor(D, sigma_sq_omega):
    return D * sigma_sq_omega

# %% wrong: the wrong way round
def variance_factor(D, sigma_sq_omega):
    return 2 / (D * sigma_sq_omega)

# %% wrong: adds up standard deviations
def variance_factor(D, sigma_sq_omega):
    return np.sqrt(D) * sigma_sq_omega / 2

# %% wrong: squares the variance
def variance_factor(D, sigma_sq_omega):
    return D * sigma_sq_omega ** 2 / 2

# %% wrong: factor of the standard deviation
def variance_factor(D, sigma_sq_omega):
    return np.sqrt(D * sigma_sq_omega / 2)

# %% wrong: halves twice
def variance_factor(D, sigma_sq_omega):
    return D / 2 * sigma_sq_omega / 2
