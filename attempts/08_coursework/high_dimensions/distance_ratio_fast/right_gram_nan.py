# points: 3
# style: the matrix form with a diagonal that is not a number
def distance_ratio_fast(x):
    gram = x.T @ x
    n = np.diag(gram)
    d2 = n.reshape(-1, 1) + n.reshape(1, -1) - 2 * gram
    np.fill_diagonal(d2, np.nan)
    d = np.sqrt(d2)
    return np.nanmax(d) / np.nanmin(d)
