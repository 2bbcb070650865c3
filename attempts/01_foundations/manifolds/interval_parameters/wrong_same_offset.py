# points: 0
# mistake: the same offset for even and odd numbers of boundaries
def interval_parameters(boundaries):
    b = np.array(boundaries)[:, None]
    K = len(b)
    return -100 * b, np.full((K, 1), 100.0), np.array([[0.0]]), (-1.0) ** np.arange(K)[None]
