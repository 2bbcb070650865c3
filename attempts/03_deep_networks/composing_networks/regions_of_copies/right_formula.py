# points: 2
# style: a formula
def regions_of_copies(n_copies):
    return 4 * 3 ** n_copies
