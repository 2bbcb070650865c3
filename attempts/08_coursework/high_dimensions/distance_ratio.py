# %% right: the book's two names, two loops over all pairs (4 points)
def distance_ratio(x):
    smallest_dist = 1e10
    largest_dist = 0.0
    n = x.shape[1]
    for i in range(n):
        for j in range(n):
            if i != j:
                d = np.linalg.norm(x[:, i] - x[:, j])
                if d < smallest_dist:
                    smallest_dist = d
                if d > largest_dist:
                    largest_dist = d
    dist_ratio = largest_dist / smallest_dist
    return dist_ratio

# %% right: inner products, the diagonal made infinite, one number in an array (4 points)
def distance_ratio(x):
    norms = (x ** 2).sum(0)
    d2 = norms[:, None] + norms - 2 * x.T @ x
    np.fill_diagonal(d2, -np.inf)
    largest_dist = np.sqrt(d2.max())
    np.fill_diagonal(d2, np.inf)
    smallest_dist = np.sqrt(d2.min())
    return np.array([largest_dist / smallest_dist])

# %% right: scipy's pdist (4 points)
def distance_ratio(x):
    from scipy.spatial.distance import pdist
    dist = pdist(x.T)
    return dist.max() / dist.min()

# %% right: pure Python, number by number (4 points)
def distance_ratio(x):
    dists = []
    for i in range(len(x[0])):
        for j in range(i):
            total = 0
            for k in range(len(x)):
                total += (x[k][i] - x[k][j]) ** 2
            dists.append(math.sqrt(total))
    return max(dists) / min(dists)

# %% right: torch.cdist without the diagonal (4 points)
def distance_ratio(x):
    import torch
    points = torch.tensor(x.T.copy())
    d = torch.cdist(points, points, compute_mode="donot_use_mm_for_euclid_dist")
    d = d[~torch.eye(len(d), dtype=bool)]
    return d.max() / d.min()

# %% wrong: compares all points with the first one only
def distance_ratio(x):
    dist = np.sqrt(np.sum((x[:, 1:] - x[:, :1]) ** 2, axis=0))
    return dist.max() / dist.min()

# %% wrong: takes the distances from the origin
def distance_ratio(x):
    dist = np.linalg.norm(x, axis=0)
    return dist.max() / dist.min()

# %% wrong: returns the value that the check shows
def distance_ratio(x):
    return np.sqrt(10)

# %% wrong: divides the smallest by the largest
def distance_ratio(x):
    dist = [np.linalg.norm(x[:, i] - x[:, j]) for i in range(x.shape[1]) for j in range(i)]
    return min(dist) / max(dist)

# %% wrong: adds absolute differences
def distance_ratio(x):
    dist = [np.abs(x[:, i] - x[:, j]).sum() for i in range(x.shape[1]) for j in range(i)]
    return max(dist) / min(dist)

# %% wrong: compares neighbouring columns only
def distance_ratio(x):
    dist = np.sqrt(np.sum((x[:, 1:] - x[:, :-1]) ** 2, axis=0))
    return dist.max() / dist.min()

# %% wrong: takes rows for points
def distance_ratio(x):
    dist = [np.linalg.norm(x[i] - x[j]) for i in range(x.shape[0]) for j in range(i)]
    return max(dist) / min(dist)

# %% wrong: leaves the distance of a point from itself in
def distance_ratio(x):
    d = np.sqrt(((x[:, :, None] - x[:, None, :]) ** 2).sum(axis=0))
    return d.max() / d.min()

# %% wrong: forgets the root
def distance_ratio(x):
    dist = [np.sum((x[:, i] - x[:, j]) ** 2) for i in range(x.shape[1]) for j in range(i)]
    return max(dist) / min(dist)

# %% wrong: keeps the book's starting value of one for both distances
def distance_ratio(x):
    smallest_dist = 1.0
    largest_dist = 1.0
    for i in range(x.shape[1]):
        for j in range(i):
            d = np.sqrt(np.sum((x[:, i] - x[:, j]) ** 2))
            smallest_dist = min(smallest_dist, d)
            largest_dist = max(largest_dist, d)
    return largest_dist / smallest_dist

# %% wrong: two coordinates only
def distance_ratio(x):
    big, small = 0, 1e9
    for i in range(x.shape[1]):
        for j in range(i + 1, x.shape[1]):
            d = np.sqrt((x[0, i] - x[0, j]) ** 2 + (x[1, i] - x[1, j]) ** 2); big = max(big, d); small = min(small, d)
    return big / small

# %% wrong: both distances start at zero
def distance_ratio(x):
    big = small = 0
    for i in range(x.shape[1]):
        for j in range(i + 1, x.shape[1]):
            d = np.linalg.norm(x[:, i] - x[:, j]); big = max(big, d); small = min(small, d)
    return big / small
