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
