# points: 0
# mistake: counts the interval with the joint as a piece
def count_linear_regions(y, x):
    slopes = np.diff(y) / np.diff(x)
    return 1 + np.sum(np.abs(np.diff(slopes)) > 1e-3)
