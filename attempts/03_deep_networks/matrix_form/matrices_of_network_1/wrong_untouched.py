# points: 0
# mistake: as released
beta_0 = np.zeros((3, 1))
Omega_0 = np.zeros((3, 1))
beta_1 = np.zeros((1, 1))
Omega_1 = None

beta_0[0, 0] = n1_theta_10
Omega_0[0, 0] = n1_theta_11
