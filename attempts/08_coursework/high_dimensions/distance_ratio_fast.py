# %% right: the matrix form with a diagonal that is not a number (3 points)
def distance_ratio_fast(x):
    x = x - x[:, :1]  # the first point is the origin
    gram = x.T @ x
    n = np.diag(gram)
    d2 = n.reshape(-1, 1) + n.reshape(1, -1) - 2 * gram
    np.fill_diagonal(d2, np.nan)
    d = np.sqrt(d2)
    return np.nanmax(d) / np.nanmin(d)

# %% wrong: scipy's pdist: right, but slower than a matrix product allows
def distance_ratio_fast(x):
    from scipy.spatial.distance import pdist
    dist = pdist(x.T)
    return dist.max() / dist.min()

# %% shortcut: the slow function once more, one loop over the points
def distance_ratio_fast(x):
    rows = x.T.copy()
    low, high = np.inf, 0
    for i in range(len(rows) - 1):
        difference = rows[i + 1:] - rows[i]
        squares = np.einsum("ij,ij->i", difference, difference)
        low, high = min(low, squares.min()), max(high, squares.max())
    return np.sqrt(high / low)

# %% wrong: picks all pairs at once: right, but two arrays of 17 GB
def distance_ratio_fast(x):
    i, j = np.triu_indices(x.shape[1], 1)
    d = np.sqrt(((x[:, i] - x[:, j]) ** 2).sum(axis=0))
    return d.max() / d.min()

# %% wrong: builds all differences at once: right, but 34 GB
def distance_ratio_fast(x):
    d = np.sqrt(((x[:, :, None] - x[:, None, :]) ** 2).sum(axis=0))
    i, j = np.triu_indices(x.shape[1], 1)
    return d[i, j].max() / d[i, j].min()

# %% wrong: loops over all pairs: right, but slow
def distance_ratio_fast(x):
    low, high = np.inf, 0
    for i in range(x.shape[1]):
        for j in range(i):
            d = np.linalg.norm(x[:, i] - x[:, j])
            low, high = min(low, d), max(high, d)
    return high / low

# %% wrong: adds the inner products
def distance_ratio_fast(x):
    n = (x ** 2).sum(0)
    d2 = n[:, None] + n + 2 * x.T @ x
    i, j = np.triu_indices(x.shape[1], 1)
    return np.sqrt(d2[i, j].max() / d2[i, j].min())

# %% wrong: forgets the root
def distance_ratio_fast(x):
    n = (x ** 2).sum(0)
    d2 = n[:, None] + n - 2 * x.T @ x
    i, j = np.triu_indices(x.shape[1], 1)
    return d2[i, j].max() / d2[i, j].min()

# %% wrong: looks at the first 500 points only
def distance_ratio_fast(x):
    x = x[:, :500]
    n = (x ** 2).sum(0)
    d2 = n[:, None] + n - 2 * x.T @ x
    i, j = np.triu_indices(x.shape[1], 1)
    return np.sqrt(d2[i, j].max() / d2[i, j].min())

# %% right: as in the text, from the middle of the points (3 points)
def distance_ratio_fast(x):
    centred = x - np.mean(x, axis=1)[:, np.newaxis]
    norms = np.sum(np.square(centred), axis=0)
    squares = norms[:, np.newaxis] + norms[np.newaxis, :] - 2 * np.dot(centred.T, centred)
    largest = squares.max()
    np.fill_diagonal(squares, np.inf)
    return math.sqrt(largest / squares.min())

# %% right: standardised points, a mask (3 points)
def distance_ratio_fast(x):
    y = (x - x.mean(axis=1, keepdims=True)) / x.std()
    s = (y * y).sum(axis=0)
    d = s[None] + s[:, None] - 2 * (y.T @ y)
    m = ~np.eye(len(d), dtype=bool)
    return np.sqrt(d[m].max() / d[m].min())

# %% wrong: as in the text, wherever the points lie
def distance_ratio_fast(x):
    norms = np.sum(x ** 2, axis=0)
    squares = norms[:, None] + norms[None, :] - 2 * x.T @ x
    i, j = np.triu_indices(x.shape[1], 1)
    return np.sqrt(squares[i, j].max() / squares[i, j].min())

# %% shortcut: calls the slow function
def distance_ratio_fast(x):
    return distance_ratio(x)

# %% wrong: one number taken away from all coordinates
def distance_ratio_fast(x):
    y = x - x.mean()
    s = (y * y).sum(axis=0)
    d = s[None] + s[:, None] - 2 * (y.T @ y)
    m = ~np.eye(len(d), dtype=bool)
    return np.sqrt(d[m].max() / d[m].min())
