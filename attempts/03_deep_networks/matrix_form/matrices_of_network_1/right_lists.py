# points: 3
# style: nested lists
beta_0 = [[n1_theta_10], [n1_theta_20], [n1_theta_30]]
Omega_0 = [[n1_theta_11], [n1_theta_21], [n1_theta_31]]
beta_1 = [[n1_phi_0]]
Omega_1 = [[n1_phi_1, n1_phi_2, n1_phi_3]]
