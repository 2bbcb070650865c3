# points: 4
# style: groups of neighbouring bends, plus one
def count_linear_regions(y, x):
    bend = np.abs(np.diff(np.diff(y) / np.diff(x))) > 0.001
    places = np.flatnonzero(bend)
    if len(places) == 0:
        return 1
    return 2 + np.sum(np.diff(places) > 2)
