# points: 2
# style: formulas
def parameter_counts(n_copies):
    return 10 + 10 * n_copies, 12 * 3 ** n_copies - 2
