# points: 2
# style: one linear equation for each point
def separating_line(h1, beta_1, Omega_1):
    return [np.linalg.solve(Omega_1[:, 1:], -(beta_1 + Omega_1[:, :1] * value))[0, 0] for value in h1]
