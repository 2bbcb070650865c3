# points: 0
# mistake: compares slopes exactly, without room for rounding
def count_linear_regions(y, x):
    slopes = np.diff(y) / np.diff(x)
    straight = np.diff(slopes) == 0
    return int(straight[0]) + int(np.sum(straight[1:] & ~straight[:-1]))
