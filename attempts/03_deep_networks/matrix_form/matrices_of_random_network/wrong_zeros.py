# points: 0
# mistake: zeros of the right sizes
beta_0 = np.zeros(shape=(D_1,1))
Omega_0 = np.zeros(shape=(D_1,D_i))
beta_1 = np.zeros(shape=(D_2,1))
Omega_1 = np.zeros(shape=(D_2,D_1))
beta_2 = np.zeros(shape=(D_3,1))
Omega_2 = np.zeros(shape=(D_3,D_2))
beta_3 = np.zeros(shape=(D_o,1))
Omega_3 = np.zeros(shape=(D_o,D_3))
