# points: 0
# mistake: slope 1, so that the steps run into each other
def interval_parameters(boundaries):
    b = np.array(boundaries)[:, None]
    K = len(b)
    return -b, np.ones((K, 1)), np.array([[0.0 if K % 2 else -1.0]]), (-1.0) ** np.arange(K)[None]
