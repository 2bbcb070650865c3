# %% right: unequal pieces, each through the whole range (5 points)
folding = dict(phi_0=11.0, phi_1=-8.0, phi_2=20 / 3, phi_3=-32 / 3, theta_10=0.5, theta_11=1.0,
               theta_20=0.0, theta_21=-1.0, theta_30=0.75, theta_31=-1.0)

# %% right: the same units with other scales, in another order (5 points)
folding = {"phi_0": 11, "phi_1": -16 / 3, "phi_2": -4, "phi_3": 10 / 3, "theta_10": 1.5, "theta_11": -2,
           "theta_20": 1, "theta_21": 2, "theta_30": 0, "theta_31": -2}

# %% wrong: the first network, three pieces (1 point)
folding = dict(phi_0=1.0, phi_1=-2.0, phi_2=-3.0, phi_3=9.3, theta_10=0.0, theta_11=-1.0,
               theta_20=0.0, theta_21=1.0, theta_30=-0.67, theta_31=1.0)

# %% wrong: a tent, two pieces
folding = dict(phi_0=1.0, phi_1=-2.0, phi_2=-2.0, phi_3=0.0, theta_10=0.0, theta_11=-1.0,
               theta_20=0.0, theta_21=1.0, theta_30=0.0, theta_31=1.0)

# %% wrong: enormous slopes
folding = dict(phi_0=1.0, phi_1=-2.0, phi_2=-3.0, phi_3=9e9, theta_10=0.0, theta_11=-1.0,
               theta_20=0.0, theta_21=1.0, theta_30=-0.67, theta_31=1.0)

# %% wrong: a list in place of a dictionary
folding = [11.0, -8.0, 20 / 3, -32 / 3, 0.5, 1.0, 0.0, -1.0, 0.75, -1.0]

# %% shortcut: counts joints that are no joints
count_linear_regions = lambda y, x: 64
