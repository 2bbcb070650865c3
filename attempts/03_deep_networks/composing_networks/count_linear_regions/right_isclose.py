# points: 4
# style: np.isclose as it comes
def count_linear_regions(y, x):
    slopes = np.diff(y) / np.diff(x)
    same = np.isclose(slopes[1:], slopes[:-1])
    pieces, inside = 0, False
    for s in same:
        if s and not inside:
            pieces += 1
        inside = s
    return np.array([pieces])
