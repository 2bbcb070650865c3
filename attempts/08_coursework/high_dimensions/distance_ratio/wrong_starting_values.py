# points: 0
# mistake: keeps the book's starting value of one for both distances
def distance_ratio(x):
    smallest_dist = 1.0
    largest_dist = 1.0
    for i in range(x.shape[1]):
        for j in range(i):
            d = np.sqrt(np.sum((x[:, i] - x[:, j]) ** 2))
            smallest_dist = min(smallest_dist, d)
            largest_dist = max(largest_dist, d)
    return largest_dist / smallest_dist
