# points: 0
# mistake: compares neighbouring columns only
def distance_ratio(x):
    dist = np.sqrt(np.sum((x[:, 1:] - x[:, :-1]) ** 2, axis=0))
    return dist.max() / dist.min()
