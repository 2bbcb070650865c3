# points: 0
# mistake: forgets to multiply the boundary by the slope
def interval_parameters(boundaries):
    b = np.array(boundaries)[:, None]
    K = len(b)
    return -b, np.full((K, 1), 100.0), np.array([[0.0 if K % 2 else -1.0]]), (-1.0) ** np.arange(K)[None]
