# points: 0
# mistake: uniform numbers between 0 and 1
beta_0, Omega_0 = np.random.rand(D_1, 1), np.random.rand(D_1, D_i)
beta_1, Omega_1 = np.random.rand(D_2, 1), np.random.rand(D_2, D_1)
beta_2, Omega_2 = np.random.rand(D_3, 1), np.random.rand(D_3, D_2)
beta_3, Omega_3 = np.random.rand(D_o, 1), np.random.rand(D_o, D_3)
