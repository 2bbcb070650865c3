# points: 0
# mistake: takes the steps in x to be equal
def count_linear_regions(y, x):
    bend = np.abs(np.diff(y, 2)) > 1e-6
    places = np.flatnonzero(bend)
    if len(places) == 0:
        return 1
    return 2 + np.sum(np.diff(places) > 1)
