# points: 0
# mistake: picks all pairs at once: right, but two arrays of 4 GB
def distance_ratio_fast(x):
    i, j = np.triu_indices(x.shape[1], 1)
    d = np.sqrt(((x[:, i] - x[:, j]) ** 2).sum(axis=0))
    return d.max() / d.min()
