# points: 2
# style: keeps the two-dimensional shapes
def separating_line(h1, beta_1, Omega_1):
    return -(beta_1 + Omega_1[:, :1] * h1) / Omega_1[:, 1:]
