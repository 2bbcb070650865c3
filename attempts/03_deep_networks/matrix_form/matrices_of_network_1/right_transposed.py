# points: 3
# style: rows turned into columns, a plain number for beta_1
beta_0 = np.array([[0.0, 0.0, -0.67]]).T
Omega_0 = np.array([[-1.0, 1.0, 1.0]]).T
beta_1 = n1_phi_0
Omega_1 = np.array([-2.0, -3.0, 9.3]).reshape(1, 3)
