# points: 4
# style: built on the matrices of network 1
slopes = np.array([[n2_theta_11], [n2_theta_21], [n2_theta_31]])
offsets = np.array([[n2_theta_10], [n2_theta_20], [n2_theta_30]])
Omega_1 = np.matmul(slopes, Omega_1)
beta_1 = offsets + np.matmul(slopes, beta_1)
beta_2 = np.array([[n2_phi_0]])
Omega_2 = np.array([[n2_phi_1, n2_phi_2, n2_phi_3]])
