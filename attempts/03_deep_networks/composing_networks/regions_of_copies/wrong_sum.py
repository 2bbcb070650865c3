# points: 0
# mistake: adds three pieces for each copy
def regions_of_copies(n_copies):
    return 4 + 3 * n_copies
