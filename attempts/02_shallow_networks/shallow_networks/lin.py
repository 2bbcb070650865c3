# %% right: returns a copy (1 point)
def lin(preactivation):
    return 1.0 * np.array(preactivation)

# %% right: returns what it got (1 point)
def lin(preactivation):
    activation = preactivation
    return activation

# %% wrong: mirrors negative values
def lin(preactivation):
    return np.abs(preactivation)

# %% wrong: forgets to return
def lin(preactivation):
    activation = preactivation

# %% wrong: ReLU again
def lin(preactivation):
    return np.maximum(preactivation, 0)

# %% wrong: keeps the factor 10
def lin(preactivation):
    return 10 * preactivation
