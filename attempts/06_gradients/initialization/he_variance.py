# %% right: looks for the variance that gives the factor one (2 points)
def he_variance(D):
    low, high = 0.0, 10.0
    for _ in range(60):
        middle = (low + high) / 2
        if variance_factor(D, middle) < 1:
            low = middle
        else:
            high = middle
    return middle

# %% right: the formula (2 points)
def he_variance(D):
    return 2.0 / D

# %% right: solved with the earlier answer (2 points)
def he_variance(D):
    return 1 / variance_factor(D, 1.0)

# %% wrong: the value for 80 units
def he_variance(D):
    return 0.025

# %% wrong: half in the place of two
def he_variance(D):
    return 1 / (2 * D)

# %% wrong: without the factor of ReLU
def he_variance(D):
    return 1 / D

# %% wrong: width squared
def he_variance(D):
    return 2 / D ** 2

# %% wrong: standard deviation
def he_variance(D):
    return np.sqrt(2 / D)

# %% wrong: division of whole numbers
def he_variance(D):
    return 2 // D
