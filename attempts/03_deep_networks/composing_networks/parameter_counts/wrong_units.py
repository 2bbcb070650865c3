# points: 0
# mistake: returns hidden units
def parameter_counts(n_copies):
    return 3 * (n_copies + 1), 4 * 3 ** n_copies - 1
