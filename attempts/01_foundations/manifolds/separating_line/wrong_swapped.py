# points: 0
# mistake: solves for the other unit
def separating_line(h1, beta_1, Omega_1):
    return -(beta_1[0, 0] + Omega_1[0, 1] * h1) / Omega_1[0, 0]
