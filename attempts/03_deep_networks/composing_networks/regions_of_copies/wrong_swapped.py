# points: 0
# mistake: repeats the second network
def regions_of_copies(n_copies):
    return 4 if n_copies == 0 else 3 * 4 ** n_copies
