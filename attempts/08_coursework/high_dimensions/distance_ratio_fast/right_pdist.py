# points: 3
# style: scipy's pdist
def distance_ratio_fast(x):
    from scipy.spatial.distance import pdist
    dist = pdist(x.T)
    return dist.max() / dist.min()
