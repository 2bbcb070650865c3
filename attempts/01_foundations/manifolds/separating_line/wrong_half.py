# points: 0
# mistake: sets the logit to 0.5
def separating_line(h1, beta_1, Omega_1):
    return (0.5 - beta_1[0, 0] - Omega_1[0, 0] * h1) / Omega_1[0, 1]
