# points: 0
# mistake: divides the smallest by the largest
def distance_ratio(x):
    dist = [np.linalg.norm(x[:, i] - x[:, j]) for i in range(x.shape[1]) for j in range(i)]
    return min(dist) / max(dist)
