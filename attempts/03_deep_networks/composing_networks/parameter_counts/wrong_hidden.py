# points: 0
# mistake: as many hidden units as pieces
def parameter_counts(n_copies):
    return 10 * (n_copies + 1), 3 * (4 * 3 ** n_copies) + 1
