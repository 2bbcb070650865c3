# points: 0
# mistake: shallow first
def parameter_counts(n_copies):
    return 3 * (4 * 3 ** n_copies - 1) + 1, 10 * (n_copies + 1)
