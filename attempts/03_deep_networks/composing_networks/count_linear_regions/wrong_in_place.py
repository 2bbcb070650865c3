# points: 0
# mistake: shifts the caller's array
def count_linear_regions(y, x):
    y -= y[0]
    slopes = np.diff(y) / np.diff(x)
    straight = np.abs(np.diff(slopes)) < 1e-3
    return int(straight[0]) + int(np.sum(straight[1:] & ~straight[:-1]))
