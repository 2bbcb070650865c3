# points: 4
# style: rounded slopes, grouped; a group of one is the interval of a joint
from itertools import groupby

def count_linear_regions(y, x):
    slopes = np.round(np.diff(y) / np.diff(x), 6)
    return sum(len(list(group)) > 1 for _, group in groupby(slopes))
