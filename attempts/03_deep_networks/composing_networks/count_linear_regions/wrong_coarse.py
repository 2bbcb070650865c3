# points: 0
# mistake: rounds the slopes so coarsely that different pieces look alike
def count_linear_regions(y, x):
    slopes = np.round(np.diff(y) / np.diff(x))
    return 1 + int(np.sum(slopes[1:] != slopes[:-1]))
