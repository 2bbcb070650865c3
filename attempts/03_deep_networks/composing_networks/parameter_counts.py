# %% right: formulas (2 points)
def parameter_counts(n_copies):
    return 10 + 10 * n_copies, 12 * 3 ** n_copies - 2

# %% right: uses the earlier answer, returns a list (2 points)
def parameter_counts(n_copies):
    pieces = regions_of_copies(n_copies)
    hidden = pieces - 1
    return [10 * (n_copies + 1), 2 * hidden + hidden + 1]

# %% wrong: as many hidden units as pieces
def parameter_counts(n_copies):
    return 10 * (n_copies + 1), 3 * (4 * 3 ** n_copies) + 1

# %% wrong: multiplies parameters
def parameter_counts(n_copies):
    return 10 ** (n_copies + 1), 3 * (4 * 3 ** n_copies - 1) + 1

# %% wrong: forgets the offset of the shallow network
def parameter_counts(n_copies):
    return 10 * (n_copies + 1), 3 * (4 * 3 ** n_copies - 1)

# %% wrong: shallow first
def parameter_counts(n_copies):
    return 3 * (4 * 3 ** n_copies - 1) + 1, 10 * (n_copies + 1)

# %% wrong: forgets the second network
def parameter_counts(n_copies):
    return 10 * max(n_copies, 1), 3 * (4 * 3 ** n_copies - 1) + 1

# %% wrong: returns hidden units
def parameter_counts(n_copies):
    return 3 * (n_copies + 1), 4 * 3 ** n_copies - 1
