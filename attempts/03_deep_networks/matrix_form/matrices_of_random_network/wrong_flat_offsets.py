# points: 0
# mistake: offsets as flat arrays
beta_0 = np.random.normal(size=D_1)
Omega_0 = np.random.normal(size=(D_1,D_i))
beta_1 = np.random.normal(size=(D_2))
Omega_1 = np.random.normal(size=(D_2,D_1))
beta_2 = np.random.normal(size=(D_3))
Omega_2 = np.random.normal(size=(D_3,D_2))
beta_3 = np.random.normal(size=(D_o))
Omega_3 = np.random.normal(size=(D_o,D_3))
