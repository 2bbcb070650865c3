# %% right: keeps the two-dimensional shapes (2 points)
def separating_line(h1, beta_1, Omega_1):
    return -(beta_1 + Omega_1[:, :1] * h1) / Omega_1[:, 1:]

# %% right: scalars by name (2 points)
def separating_line(h1, beta_1, Omega_1):
    b = beta_1.item()
    w1, w2 = Omega_1[0, 0], Omega_1[0, 1]
    slope = -w1 / w2
    intercept = -b / w2
    return slope * h1 + intercept

# %% right: one linear equation for each point (2 points)
def separating_line(h1, beta_1, Omega_1):
    return [np.linalg.solve(Omega_1[:, 1:], -(beta_1 + Omega_1[:, :1] * value))[0, 0] for value in h1]

# %% wrong: sets the logit to 0.5
def separating_line(h1, beta_1, Omega_1):
    return (0.5 - beta_1[0, 0] - Omega_1[0, 0] * h1) / Omega_1[0, 1]

# %% wrong: computes in the caller's array
def separating_line(h1, beta_1, Omega_1):
    h1 *= -Omega_1[0, 0]
    h1 -= beta_1[0, 0]
    h1 /= Omega_1[0, 1]
    return h1

# %% wrong: forgets the offset
def separating_line(h1, beta_1, Omega_1):
    return -Omega_1[0, 0] * h1 / Omega_1[0, 1]

# %% wrong: parentheses missing
def separating_line(h1, beta_1, Omega_1):
    return -beta_1[0, 0] - Omega_1[0, 0] * h1 / Omega_1[0, 1]

# %% wrong: sign lost
def separating_line(h1, beta_1, Omega_1):
    return (beta_1[0, 0] + Omega_1[0, 0] * h1) / Omega_1[0, 1]

# %% wrong: the minus sign reaches the offset only
def separating_line(h1, beta_1, Omega_1):
    return (-beta_1[0, 0] + Omega_1[0, 0] * h1) / Omega_1[0, 1]

# %% wrong: solves for the other unit
def separating_line(h1, beta_1, Omega_1):
    return -(beta_1[0, 0] + Omega_1[0, 1] * h1) / Omega_1[0, 0]
