# points: 0
# mistake: loops over all pairs: right, but slow
def distance_ratio_fast(x):
    low, high = np.inf, 0
    for i in range(x.shape[1]):
        for j in range(i):
            d = np.linalg.norm(x[:, i] - x[:, j])
            low, high = min(low, d), max(high, d)
    return high / low
