# points: 2
# style: scalars by name
def separating_line(h1, beta_1, Omega_1):
    b = beta_1.item()
    w1, w2 = Omega_1[0, 0], Omega_1[0, 1]
    slope = -w1 / w2
    intercept = -b / w2
    return slope * h1 + intercept
