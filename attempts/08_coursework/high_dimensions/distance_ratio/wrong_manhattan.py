# points: 0
# mistake: adds absolute differences
def distance_ratio(x):
    dist = [np.abs(x[:, i] - x[:, j]).sum() for i in range(x.shape[1]) for j in range(i)]
    return max(dist) / min(dist)
