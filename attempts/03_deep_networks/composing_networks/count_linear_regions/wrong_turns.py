# points: 0
# mistake: counts only changes of direction
def count_linear_regions(y, x):
    sign = np.sign(np.diff(y))
    return 1 + np.sum(sign[1:] != sign[:-1])
