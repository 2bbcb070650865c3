# %% right: walks on until a point leaves the line (4 points)
def count_linear_regions(y, x):
    count, start = 1, 0
    i = 2
    while i < len(x):
        line = y[start] + (y[start + 1] - y[start]) / (x[start + 1] - x[start]) * (x[i] - x[start])
        if abs(y[i] - line) > 1e-6 * (1 + abs(line)):
            count += 1
            start = i
            i = start + 2
        else:
            i += 1
    return count

# %% right: np.gradient and runs of at least three (4 points)
def count_linear_regions(y, x):
    slope = np.gradient(y, x)
    regions, i = 0, 0
    while i < len(slope) - 2:
        if abs(slope[i + 1] - slope[i]) < 1e-4 and abs(slope[i + 2] - slope[i]) < 1e-4:
            regions += 1
            here = slope[i]
            while i < len(slope) and abs(slope[i] - here) < 1e-4:
                i += 1
        else:
            i += 1
    return regions

# %% right: rounded slopes, grouped; a group of one is the interval of a joint (4 points)
from itertools import groupby

def count_linear_regions(y, x):
    slopes = np.round(np.diff(y) / np.diff(x), 6)
    return sum(len(list(group)) > 1 for _, group in groupby(slopes))

# %% right: groups of neighbouring bends, plus one (4 points)
def count_linear_regions(y, x):
    bend = np.abs(np.diff(np.diff(y) / np.diff(x))) > 0.001
    places = np.flatnonzero(bend)
    if len(places) == 0:
        return 1
    return 2 + np.sum(np.diff(places) > 2)

# %% right: np.isclose as it comes (4 points)
def count_linear_regions(y, x):
    slopes = np.diff(y) / np.diff(x)
    same = np.isclose(slopes[1:], slopes[:-1])
    pieces, inside = 0, False
    for s in same:
        if s and not inside:
            pieces += 1
        inside = s
    return np.array([pieces])

# %% right: a loop over runs of equal slopes (4 points)
def count_linear_regions(y, x):
    slopes = [(y[i + 1] - y[i]) / (x[i + 1] - x[i]) for i in range(len(x) - 1)]
    regions, run = 0, 1
    for i in range(1, len(slopes)):
        if abs(slopes[i] - slopes[i - 1]) < 1e-4:
            run += 1
            if run == 2:
                regions += 1
        else:
            run = 1
    return regions

# %% right: the threshold that the text promises, with room on both sides (4 points)
def count_linear_regions(y, x):
    slopes = np.diff(y) / np.diff(x)
    count, here = 1, slopes[0]
    for before, after in zip(slopes[1:-1], slopes[2:]):
        if abs(before - here) > 0.02 and abs(after - before) < 0.02:
            count, here = count + 1, before
    return count

# %% wrong: rounds the slopes so coarsely that different pieces look alike
def count_linear_regions(y, x):
    slopes = np.round(np.diff(y) / np.diff(x))
    return 1 + int(np.sum(slopes[1:] != slopes[:-1]))

# %% wrong: takes the steps in x to be equal
def count_linear_regions(y, x):
    bend = np.abs(np.diff(y, 2)) > 1e-6
    places = np.flatnonzero(bend)
    if len(places) == 0:
        return 1
    return 2 + np.sum(np.diff(places) > 1)

# %% wrong: compares slopes exactly, without room for rounding
def count_linear_regions(y, x):
    slopes = np.diff(y) / np.diff(x)
    straight = np.diff(slopes) == 0
    return int(straight[0]) + int(np.sum(straight[1:] & ~straight[:-1]))

# %% wrong: returns the visible values
def count_linear_regions(y, x):
    if np.allclose(y, 3 - 2 * x):
        return 1
    return 2

# %% wrong: shifts the caller's array
def count_linear_regions(y, x):
    y -= y[0]
    slopes = np.diff(y) / np.diff(x)
    straight = np.abs(np.diff(slopes)) < 1e-3
    return int(straight[0]) + int(np.sum(straight[1:] & ~straight[:-1]))

# %% wrong: counts the interval with the joint as a piece
def count_linear_regions(y, x):
    slopes = np.diff(y) / np.diff(x)
    return 1 + np.sum(np.abs(np.diff(slopes)) > 1e-3)

# %% wrong: counts joints, not pieces
def count_linear_regions(y, x):
    bend = np.abs(np.diff(np.diff(y) / np.diff(x))) > 1e-3
    places = np.flatnonzero(bend)
    return len(places) and 1 + np.sum(np.diff(places) > 2)

# %% wrong: sees a joint only where the slope changes by more than 0.2
def count_linear_regions(y, x):
    bend = np.abs(np.diff(np.diff(y) / np.diff(x))) > 0.2
    places = np.flatnonzero(bend)
    if len(places) == 0:
        return 1
    return 2 + np.sum(np.diff(places) > 2)

# %% wrong: counts only changes of direction
def count_linear_regions(y, x):
    sign = np.sign(np.diff(y))
    return 1 + np.sum(sign[1:] != sign[:-1])

# %% wrong: counts different slopes
def count_linear_regions(y, x):
    slopes = np.round(np.diff(y) / np.diff(x), 4)
    values, times = np.unique(slopes, return_counts=True)
    return np.sum(times > 1)
