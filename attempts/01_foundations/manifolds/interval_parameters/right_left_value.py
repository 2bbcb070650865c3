# points: 3
# style: falling steps and an offset chosen from the value on the left
def interval_parameters(boundaries):
    b = np.array(boundaries, dtype=float).reshape(-1, 1)
    K = len(b)
    Omega_0 = -300.0 * np.ones((K, 1))
    beta_0 = 300.0 * b
    Omega_1 = np.array([[-10.0 * (-1) ** k for k in range(K)]])
    beta_1 = np.array([[-10.0 - Omega_1.sum()]])
    return [beta_0, Omega_0, beta_1, Omega_1]
