# points: 0
# mistake: builds all differences at once: right, but 8 GB
def distance_ratio_fast(x):
    d = np.sqrt(((x[:, :, None] - x[:, None, :]) ** 2).sum(axis=0))
    i, j = np.triu_indices(x.shape[1], 1)
    return d[i, j].max() / d[i, j].min()
