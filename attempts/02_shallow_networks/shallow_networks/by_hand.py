# %% right: first unit faces left (4 points)
by_hand = dict(phi_0=0.34, phi_1=-2.5, phi_2=-1.6, phi_3=4.1, theta_10=0.29, theta_11=-1,
               theta_20=-0.56, theta_21=1, theta_30=-0.78, theta_31=1)

# %% right: all units face right, fitted by least squares (4 points)
joints = [0.1736, 0.3076, 0.7985]
design = np.stack([np.ones(20)] + [np.maximum(x_train - joint, 0) for joint in joints], axis=1)
weights = np.linalg.lstsq(design, y_train, rcond=None)[0]
by_hand = {f"phi_{k}": weights[k] for k in range(4)}
by_hand |= {f"theta_{k}0": -joint for k, joint in enumerate(joints, start=1)} | {f"theta_{k}1": 1.0 for k in (1, 2, 3)}

# %% wrong: a level line, which is not far off either (1 point)
by_hand = dict(phi_0=0.5, phi_1=0.0, phi_2=-0.5, phi_3=0.0, theta_10=0.3, theta_11=-1.0,
               theta_20=0.6, theta_21=0.0, theta_30=-0.5, theta_31=0.65)

# %% wrong: as it was given
by_hand = dict(phi_0=-0.3, phi_1=2.0, phi_2=-1.0, phi_3=7.0, theta_10=0.3, theta_11=-1.0,
               theta_20=-1.0, theta_21=2.0, theta_30=-0.5, theta_31=0.65)

# %% wrong: a parameter is missing
by_hand = dict(phi_0=0.34, phi_1=-2.5, phi_2=-1.6, phi_3=4.1, theta_10=0.29, theta_11=-1,
               theta_20=-0.56, theta_21=1, theta_30=-0.78)

# %% wrong: not a number
by_hand = dict(phi_0=float("nan"), phi_1=2.0, phi_2=-1.0, phi_3=7.0, theta_10=0.3, theta_11=-1.0,
               theta_20=-1.0, theta_21=2.0, theta_30=-0.5, theta_31=0.65)

# %% shortcut: the loss is replaced, the parameters are not
least_squares_loss = lambda y_train, y_predict: 0.1
