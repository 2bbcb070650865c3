# points: 0
# mistake: the minus sign reaches the offset only
def separating_line(h1, beta_1, Omega_1):
    return (-beta_1[0, 0] + Omega_1[0, 0] * h1) / Omega_1[0, 1]
