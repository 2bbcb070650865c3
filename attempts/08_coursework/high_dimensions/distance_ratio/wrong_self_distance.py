# points: 0
# mistake: leaves the distance of a point from itself in
def distance_ratio(x):
    d = np.sqrt(((x[:, :, None] - x[:, None, :]) ** 2).sum(axis=0))
    return d.max() / d.min()
