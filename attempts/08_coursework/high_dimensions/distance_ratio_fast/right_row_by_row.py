# points: 3
# style: one loop over the points, all others at once
def distance_ratio_fast(x):
    rows = x.T.copy()
    low, high = np.inf, 0
    for i in range(len(rows) - 1):
        difference = rows[i + 1:] - rows[i]
        squares = np.einsum("ij,ij->i", difference, difference)
        low, high = min(low, squares.min()), max(high, squares.max())
    return np.sqrt(high / low)
