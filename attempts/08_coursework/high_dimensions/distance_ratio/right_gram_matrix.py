# points: 4
# style: inner products, the diagonal made infinite, one number in an array
def distance_ratio(x):
    norms = (x ** 2).sum(0)
    d2 = norms[:, None] + norms - 2 * x.T @ x
    np.fill_diagonal(d2, -np.inf)
    largest_dist = np.sqrt(d2.max())
    np.fill_diagonal(d2, np.inf)
    smallest_dist = np.sqrt(d2.min())
    return np.array([largest_dist / smallest_dist])
