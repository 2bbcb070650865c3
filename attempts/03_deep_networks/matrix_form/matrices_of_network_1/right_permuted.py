# points: 3
# style: hidden units in another order, which is the same network
beta_0 = np.array([[n1_theta_30], [n1_theta_10], [n1_theta_20]])
Omega_0 = np.array([[n1_theta_31], [n1_theta_11], [n1_theta_21]])
beta_1 = np.array([[n1_phi_0]])
Omega_1 = np.array([[n1_phi_3, n1_phi_1, n1_phi_2]])
