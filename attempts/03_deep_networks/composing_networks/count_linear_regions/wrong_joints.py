# points: 0
# mistake: counts joints, not pieces
def count_linear_regions(y, x):
    bend = np.abs(np.diff(np.diff(y) / np.diff(x))) > 1e-3
    places = np.flatnonzero(bend)
    return len(places) and 1 + np.sum(np.diff(places) > 2)
