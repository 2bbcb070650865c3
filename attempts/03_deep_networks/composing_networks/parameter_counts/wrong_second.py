# points: 0
# mistake: forgets the second network
def parameter_counts(n_copies):
    return 10 * max(n_copies, 1), 3 * (4 * 3 ** n_copies - 1) + 1
