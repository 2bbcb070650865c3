# points: 3
# style: the sign sits in the slope
def interval_parameters(boundaries):
    K = len(boundaries)
    slope = np.array([[150.0 if k % 2 == 0 else -150.0] for k in range(K)])
    return -slope * np.array(boundaries)[:, np.newaxis], slope, [[(K % 2) - 1.0]], np.ones((1, K))
