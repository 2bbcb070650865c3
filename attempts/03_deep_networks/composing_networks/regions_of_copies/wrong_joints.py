# points: 0
# mistake: counts joints
def regions_of_copies(n_copies):
    return 4 if n_copies == 0 else 4 * 3 ** n_copies - 1
