# points: 0
# mistake: sees a joint only where the slope changes by more than 0.2
def count_linear_regions(y, x):
    bend = np.abs(np.diff(np.diff(y) / np.diff(x))) > 0.2
    places = np.flatnonzero(bend)
    if len(places) == 0:
        return 1
    return 2 + np.sum(np.diff(places) > 2)
