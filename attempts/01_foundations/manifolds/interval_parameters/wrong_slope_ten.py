# points: 0
# mistake: slope 10, too little for boundaries that are close together
def interval_parameters(boundaries):
    b = np.array(boundaries)[:, None]
    K = len(b)
    return -10 * b, np.full((K, 1), 10.0), np.array([[0.0 if K % 2 else -1.0]]), (-1.0) ** np.arange(K)[None]
