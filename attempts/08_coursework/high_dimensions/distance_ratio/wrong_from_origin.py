# points: 0
# mistake: takes the distances from the origin
def distance_ratio(x):
    dist = np.linalg.norm(x, axis=0)
    return dist.max() / dist.min()
