# %% right: by the earlier function (2 points)
def standard_error_of_difference(errors_1, errors_2):
    return math.hypot(standard_error(errors_1), standard_error(errors_2))

# %% right: from the variances (2 points)
def standard_error_of_difference(errors_1, errors_2):
    v = 0
    for e in (errors_1, errors_2):
        m = sum(e) / len(e)
        v += sum((x - m) ** 2 for x in e) / (len(e) - 1) / len(e)
    return v ** 0.5

# %% right: the length of a vector (2 points)
def standard_error_of_difference(errors_1, errors_2):
    return np.linalg.norm([standard_error(e) for e in (errors_1, errors_2)])

# %% wrong: adds the standard errors
def standard_error_of_difference(errors_1, errors_2):
    return standard_error(errors_1) + standard_error(errors_2)

# %% wrong: forgets the root
def standard_error_of_difference(errors_1, errors_2):
    return standard_error(errors_1) ** 2 + standard_error(errors_2) ** 2

# %% wrong: throws all runs together
def standard_error_of_difference(errors_1, errors_2):
    return standard_error(np.concatenate([errors_1, errors_2]))

# %% wrong: subtracts the squares
def standard_error_of_difference(errors_1, errors_2):
    return np.sqrt(abs(standard_error(errors_1) ** 2 - standard_error(errors_2) ** 2))

# %% wrong: the mean of the squares
def standard_error_of_difference(errors_1, errors_2):
    return math.sqrt((standard_error(errors_1) ** 2 + standard_error(errors_2) ** 2) / 2)

# %% wrong: subtracts the standard errors
def standard_error_of_difference(errors_1, errors_2):
    return abs(standard_error(errors_1) - standard_error(errors_2))

# %% right: variances of the means, by math (2 points)
def standard_error_of_difference(errors_1, errors_2):
    variance = 0
    for errors in (errors_1, errors_2):
        mean = sum(errors) / len(errors)
        variance += sum((e - mean) ** 2 for e in errors) / (len(errors) - 1) / len(errors)
    return math.sqrt(variance)

# %% wrong: the root of the sum of the standard errors
def standard_error_of_difference(errors_1, errors_2):
    return np.sqrt(standard_error(errors_1) + standard_error(errors_2))

# %% wrong: one number of runs for both
def standard_error_of_difference(errors_1, errors_2):
    s = np.sqrt(np.var(errors_1, ddof=1) + np.var(errors_2, ddof=1))
    return s / np.sqrt(len(errors_1))

# %% wrong: n instead of n - 1
def standard_error_of_difference(errors_1, errors_2):
    return np.sqrt(np.var(errors_1) / len(errors_1) + np.var(errors_2) / len(errors_2))

# %% wrong: divides by all runs
def standard_error_of_difference(errors_1, errors_2):
    s = np.sqrt(np.var(errors_1, ddof=1) + np.var(errors_2, ddof=1))
    return s / np.sqrt(len(errors_1) + len(errors_2))

# %% wrong: pools the variances
def standard_error_of_difference(errors_1, errors_2):
    n, m = len(errors_1), len(errors_2)
    pooled = ((n - 1) * np.var(errors_1, ddof=1) + (m - 1) * np.var(errors_2, ddof=1)) / (n + m - 2)
    return np.sqrt(pooled * (1 / n + 1 / m))
