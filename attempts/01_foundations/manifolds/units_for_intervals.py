# %% right: counts class changes (1 point)
def units_for_intervals(n):
    classes = [k % 2 for k in range(n)]
    return sum(a != b for a, b in zip(classes, classes[1:]))

# %% right: the formula (1 point)
def units_for_intervals(n):
    return n - 1

# %% wrong: the visible value
def units_for_intervals(n):
    return 2

# %% wrong: one unit for each interval of class 1, plus one
def units_for_intervals(n):
    return n // 2 + 1

# %% wrong: one unit for each interval
def units_for_intervals(n):
    return n
