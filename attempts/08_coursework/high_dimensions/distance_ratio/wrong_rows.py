# points: 0
# mistake: takes rows for points
def distance_ratio(x):
    dist = [np.linalg.norm(x[i] - x[j]) for i in range(x.shape[0]) for j in range(i)]
    return max(dist) / min(dist)
