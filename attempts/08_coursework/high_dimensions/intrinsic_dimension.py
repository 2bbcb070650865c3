# %% right: loops, with lists (4 points)
def intrinsic_dimension(x):
    logs = []
    for i in range(x.shape[1]):
        distances = []
        for j in range(x.shape[1]):
            if i != j:
                distances.append(np.linalg.norm(x[:, i] - x[:, j]))
        distances.sort()
        logs.append(math.log(distances[1] / distances[0]))
    return len(logs) / sum(logs)

# %% right: all distances at once, by a matrix product (4 points)
def intrinsic_dimension(x):
    x = x - x.mean(axis=1, keepdims=True)
    norms = (x ** 2).sum(0)
    squares = norms[:, None] + norms - 2 * x.T @ x
    np.fill_diagonal(squares, np.inf)
    near = np.partition(squares, 1, axis=1)
    return 2 / np.mean(np.log(near[:, 1] / near[:, 0]))

# %% right: a tree of the points (4 points)
def intrinsic_dimension(x):
    from scipy.spatial import cKDTree
    d = cKDTree(x.T).query(x.T, k=3)[0]
    return len(d) / np.sum(np.log(d[:, 2] / d[:, 1]))

# %% wrong: does not leave out the point itself
def intrinsic_dimension(x):
    logs = []
    for i in range(x.shape[1]):
        d = np.sort(np.linalg.norm(x - x[:, i:i + 1], axis=0))
        logs.append(np.log(d[1] / d[0]))
    return 1 / np.mean(logs)

# %% wrong: logarithm of the mean
def intrinsic_dimension(x):
    ratios = []
    for i in range(x.shape[1]):
        d = np.sort(np.linalg.norm(x - x[:, i:i + 1], axis=0))
        ratios.append(d[2] / d[1])
    return 1 / np.log(np.mean(ratios))

# %% wrong: squared distances
def intrinsic_dimension(x):
    logs = []
    for i in range(x.shape[1]):
        d = np.sort(((x - x[:, i:i + 1]) ** 2).sum(axis=0))
        logs.append(np.log(d[2] / d[1]))
    return 1 / np.mean(logs)

# %% wrong: the rank of the matrix
def intrinsic_dimension(x):
    return np.linalg.matrix_rank(x - x.mean(axis=1, keepdims=True))

# %% wrong: the sum of the logarithms
def intrinsic_dimension(x):
    from scipy.spatial import cKDTree
    d = cKDTree(x.T).query(x.T, k=3)[0]
    return 1 / np.sum(np.log(d[:, 2] / d[:, 1]))

# %% wrong: the median
def intrinsic_dimension(x):
    from scipy.spatial import cKDTree
    d = cKDTree(x.T).query(x.T, k=3)[0]
    return np.log(2) / np.median(np.log(d[:, 2] / d[:, 1]))
