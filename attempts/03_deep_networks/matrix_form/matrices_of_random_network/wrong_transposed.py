# points: 0
# mistake: matrices transposed
beta_0 = np.random.normal(size=(D_1,1))
Omega_0 = np.random.normal(size=(D_i,D_1))
beta_1 = np.random.normal(size=(D_2,1))
Omega_1 = np.random.normal(size=(D_1,D_2))
beta_2 = np.random.normal(size=(D_3,1))
Omega_2 = np.random.normal(size=(D_2,D_3))
beta_3 = np.random.normal(size=(D_o,1))
Omega_3 = np.random.normal(size=(D_3,D_o))
