# points: 0
# mistake: adds the inner products
def distance_ratio_fast(x):
    n = (x ** 2).sum(0)
    d2 = n[:, None] + n + 2 * x.T @ x
    i, j = np.triu_indices(x.shape[1], 1)
    return np.sqrt(d2[i, j].max() / d2[i, j].min())
