# points: 0
# mistake: computes in the caller's array
def separating_line(h1, beta_1, Omega_1):
    h1 *= -Omega_1[0, 0]
    h1 -= beta_1[0, 0]
    h1 /= Omega_1[0, 1]
    return h1
