# points: 4
# style: the book's two names, two loops over all pairs
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
