# points: 0
# mistake: as released
beta_0 = np.random.normal(size=(1, 1))
Omega_0 = np.random.normal(size=(1, 1))
beta_1 = np.random.normal(size=(1, 1))
Omega_1 = np.random.normal(size=(1, 1))
beta_2 = np.random.normal(size=(1, 1))
Omega_2 = np.random.normal(size=(1, 1))
beta_3 = np.random.normal(size=(1, 1))
Omega_3 = np.random.normal(size=(1, 1))
