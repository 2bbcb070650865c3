# %% right: as in the text (1 point)
def compute_reg_term(phi0, phi1):
    reg_term = phi0 * phi0 + (phi1 - 12.5) * (phi1 - 12.5)
    return reg_term

# %% right: with np.square (1 point)
def compute_reg_term(phi0, phi1):
    return np.square(phi0) + np.square(phi1 - 12.5)

# %% wrong: counted from zero
def compute_reg_term(phi0, phi1):
    return phi0 ** 2 + phi1 ** 2

# %% wrong: a distance
def compute_reg_term(phi0, phi1):
    return np.sqrt(phi0 ** 2 + (phi1 - 12.5) ** 2)

# %% wrong: absolute values
def compute_reg_term(phi0, phi1):
    return abs(phi0) + abs(phi1 - 12.5)

# %% wrong: 12.5 is added
def compute_reg_term(phi0, phi1):
    return phi0 ** 2 + (phi1 + 12.5) ** 2
