# %% right: a formula (2 points)
def regions_of_copies(n_copies):
    return 4 * 3 ** n_copies

# %% right: a loop (2 points)
def regions_of_copies(n_copies):
    regions = 4
    for _ in range(n_copies):
        regions = 3 * regions
    return regions

# %% right: np.power, a float (2 points)
def regions_of_copies(n_copies):
    return 4.0 * np.power(3.0, n_copies)

# %% wrong: number of copies as a factor
def regions_of_copies(n_copies):
    return 4 if n_copies == 0 else 4 * 3 * n_copies

# %% wrong: counts joints
def regions_of_copies(n_copies):
    return 4 if n_copies == 0 else 4 * 3 ** n_copies - 1

# %% wrong: adds three pieces for each copy
def regions_of_copies(n_copies):
    return 4 + 3 * n_copies

# %% wrong: repeats the second network
def regions_of_copies(n_copies):
    return 4 if n_copies == 0 else 3 * 4 ** n_copies

# %% wrong: (hidden units + 1) to the number of networks
def regions_of_copies(n_copies):
    return (3 + 1) ** (n_copies + 1)

# %% wrong: leaves out the second network
def regions_of_copies(n_copies):
    return 4 if n_copies == 0 else 3 ** n_copies
