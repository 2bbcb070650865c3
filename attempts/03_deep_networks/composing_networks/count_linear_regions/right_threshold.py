# points: 4
# style: the threshold that the text promises, with room on both sides
def count_linear_regions(y, x):
    slopes = np.diff(y) / np.diff(x)
    count, here = 1, slopes[0]
    for before, after in zip(slopes[1:-1], slopes[2:]):
        if abs(before - here) > 0.02 and abs(after - before) < 0.02:
            count, here = count + 1, before
    return count
