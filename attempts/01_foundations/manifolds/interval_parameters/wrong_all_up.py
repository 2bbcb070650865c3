# points: 0
# mistake: all steps go up
def interval_parameters(boundaries):
    b = np.array(boundaries)[:, None]
    K = len(b)
    return -100 * b, np.full((K, 1), 100.0), np.array([[0.0 if K % 2 else -1.0]]), np.ones((1, K))
