# points: 0
# mistake: forgets the offset
def separating_line(h1, beta_1, Omega_1):
    return -Omega_1[0, 0] * h1 / Omega_1[0, 1]
