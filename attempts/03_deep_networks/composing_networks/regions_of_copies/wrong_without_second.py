# points: 0
# mistake: leaves out the second network
def regions_of_copies(n_copies):
    return 4 if n_copies == 0 else 3 ** n_copies
