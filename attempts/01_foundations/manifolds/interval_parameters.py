# %% right: the sign sits in the slope (3 points)
def interval_parameters(boundaries):
    K = len(boundaries)
    slope = np.array([[150.0 if k % 2 == 0 else -150.0] for k in range(K)])
    return -slope * np.array(boundaries)[:, np.newaxis], slope, [[(K % 2) - 1.0]], np.ones((1, K))

# %% right: falling steps and an offset chosen from the value on the left (3 points)
def interval_parameters(boundaries):
    b = np.array(boundaries, dtype=float).reshape(-1, 1)
    K = len(b)
    Omega_0 = -300.0 * np.ones((K, 1))
    beta_0 = 300.0 * b
    Omega_1 = np.array([[-10.0 * (-1) ** k for k in range(K)]])
    beta_1 = np.array([[-10.0 - Omega_1.sum()]])
    return [beta_0, Omega_0, beta_1, Omega_1]

# %% right: nested lists, moderate slope (3 points)
def interval_parameters(boundaries):
    K = len(boundaries)
    return ([[-60.0 * b] for b in boundaries], [[60.0]] * K, [[K % 2 - 1.0]],
            [[(-1.0) ** k for k in range(K)]])

# %% right: one boundary at a time (3 points)
def interval_parameters(boundaries):
    K = len(boundaries)
    beta_0, Omega_0, Omega_1 = np.zeros((K, 1)), np.zeros((K, 1)), np.zeros((1, K))
    for k, b in enumerate(boundaries):
        Omega_0[k, 0] = 200
        beta_0[k, 0] = -200 * b
        Omega_1[0, k] = 1 if k % 2 == 0 else -1
    beta_1 = np.zeros((1, 1))
    if K % 2 == 0:
        beta_1[0, 0] = -1
    return beta_0, Omega_0, beta_1, Omega_1

# %% wrong: all steps go up
def interval_parameters(boundaries):
    b = np.array(boundaries)[:, None]
    K = len(b)
    return -100 * b, np.full((K, 1), 100.0), np.array([[0.0 if K % 2 else -1.0]]), np.ones((1, K))

# %% wrong: class 1 first
def interval_parameters(boundaries):
    b = np.array(boundaries)[:, None]
    K = len(b)
    return -100 * b, np.full((K, 1), 100.0), np.array([[0.0 if K % 2 else 1.0]]), -(-1.0) ** np.arange(K)[None]

# %% wrong: slope 1, so that the steps run into each other
def interval_parameters(boundaries):
    b = np.array(boundaries)[:, None]
    K = len(b)
    return -b, np.ones((K, 1)), np.array([[0.0 if K % 2 else -1.0]]), (-1.0) ** np.arange(K)[None]

# %% wrong: arrays with one axis
def interval_parameters(boundaries):
    b = np.array(boundaries)
    K = len(b)
    return -100 * b, np.full(K, 100.0), np.array([0.0 if K % 2 else -1.0]), (-1.0) ** np.arange(K)

# %% wrong: forgets to multiply the boundary by the slope
def interval_parameters(boundaries):
    b = np.array(boundaries)[:, None]
    K = len(b)
    return -b, np.full((K, 1), 100.0), np.array([[0.0 if K % 2 else -1.0]]), (-1.0) ** np.arange(K)[None]

# %% wrong: steps at minus b
def interval_parameters(boundaries):
    b = np.array(boundaries)[:, None]
    K = len(b)
    return 100 * b, np.full((K, 1), 100.0), np.array([[0.0 if K % 2 else -1.0]]), (-1.0) ** np.arange(K)[None]

# %% wrong: the same offset for even and odd numbers of boundaries
def interval_parameters(boundaries):
    b = np.array(boundaries)[:, None]
    K = len(b)
    return -100 * b, np.full((K, 1), 100.0), np.array([[0.0]]), (-1.0) ** np.arange(K)[None]

# %% wrong: slope 10, too little for boundaries that are close together
def interval_parameters(boundaries):
    b = np.array(boundaries)[:, None]
    K = len(b)
    return -10 * b, np.full((K, 1), 10.0), np.array([[0.0 if K % 2 else -1.0]]), (-1.0) ** np.arange(K)[None]
