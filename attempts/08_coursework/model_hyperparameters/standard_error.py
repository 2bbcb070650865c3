# %% right: the formula, with a loop (2 points)
def standard_error(errors):
    n = len(errors)
    mean = sum(errors) / n
    s2 = sum((e - mean) ** 2 for e in errors) / (n - 1)
    return math.sqrt(s2 / n)

# %% right: the library's function (2 points)
def standard_error(errors):
    import scipy.stats
    return scipy.stats.sem(errors)

# %% right: torch, whose std has n - 1 (2 points)
def standard_error(errors):
    errors = torch.tensor(errors)
    return errors.std() / len(errors) ** 0.5

# %% right: Python's statistics (2 points)
import statistics
def standard_error(errors):
    return statistics.stdev(list(errors)) / len(errors) ** 0.5

# %% wrong: NumPy's default divides by n
def standard_error(errors):
    return np.std(errors) / np.sqrt(len(errors))

# %% wrong: returns the standard deviation
def standard_error(errors):
    return np.std(errors, ddof=1)

# %% wrong: divides by n, not by its root
def standard_error(errors):
    return np.std(errors, ddof=1) / len(errors)

# %% wrong: returns the value that the check shows
def standard_error(errors):
    return 1.5275252

# %% wrong: forgets the root
def standard_error(errors):
    return np.var(errors, ddof=1) / len(errors)

# %% wrong: takes the mean away in place
def standard_error(errors):
    errors -= errors.mean()
    return np.sqrt((errors ** 2).sum() / (len(errors) - 1) / len(errors))

# %% wrong: n - 1 in both places
def standard_error(errors):
    return np.std(errors, ddof=1) / np.sqrt(len(errors) - 1)
