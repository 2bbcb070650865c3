# points: 0
# mistake: forgets the root
def distance_ratio(x):
    dist = [np.sum((x[:, i] - x[:, j]) ** 2) for i in range(x.shape[1]) for j in range(i)]
    return max(dist) / min(dist)
