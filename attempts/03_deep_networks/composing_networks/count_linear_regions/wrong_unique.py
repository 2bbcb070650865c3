# points: 0
# mistake: counts different slopes
def count_linear_regions(y, x):
    slopes = np.round(np.diff(y) / np.diff(x), 4)
    values, times = np.unique(slopes, return_counts=True)
    return np.sum(times > 1)
