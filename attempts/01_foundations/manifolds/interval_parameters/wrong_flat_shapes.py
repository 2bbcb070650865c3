# points: 0
# mistake: arrays with one axis
def interval_parameters(boundaries):
    b = np.array(boundaries)
    K = len(b)
    return -100 * b, np.full(K, 100.0), np.array([0.0 if K % 2 else -1.0]), (-1.0) ** np.arange(K)
