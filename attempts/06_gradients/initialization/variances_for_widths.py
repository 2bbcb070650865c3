# %% right: arrays of one element (2 points)
def variances_for_widths(D_in, D_out):
    widths = np.array([[D_in], [D_out], [(D_in + D_out) / 2]])
    return list(2 / widths)

# %% right: formulas, a list (2 points)
def variances_for_widths(D_in, D_out):
    return [2 / D_in, 2 / D_out, 2 / ((D_in + D_out) / 2)]

# %% right: uses he_variance (2 points)
def variances_for_widths(D_in, D_out):
    return he_variance(D_in), he_variance(D_out), he_variance(0.5 * (D_in + D_out))

# %% wrong: geometric mean of the widths
def variances_for_widths(D_in, D_out):
    return 2 / D_in, 2 / D_out, 2 / np.sqrt(D_in * D_out)

# %% wrong: mean of the variances
def variances_for_widths(D_in, D_out):
    return 2 / D_in, 2 / D_out, 1 / D_in + 1 / D_out

# %% wrong: sum in the place of the mean
def variances_for_widths(D_in, D_out):
    return 2 / D_in, 2 / D_out, 2 / (D_in + D_out)

# %% wrong: forwards and backwards swapped
def variances_for_widths(D_in, D_out):
    return 2 / D_out, 2 / D_in, 4 / (D_in + D_out)

# %% wrong: without the factor of ReLU
def variances_for_widths(D_in, D_out):
    return 1 / D_in, 1 / D_out, 2 / (D_in + D_out)

# %% wrong: the factors of the variance, not the variances
def variances_for_widths(D_in, D_out):
    return D_in / 2, D_out / 2, (D_in + D_out) / 4
