# points: 3
# style: one boundary at a time
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
