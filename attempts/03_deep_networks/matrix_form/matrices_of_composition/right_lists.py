# points: 4
# style: nested lists
beta_0 = [[n1_theta_10], [n1_theta_20], [n1_theta_30]]
Omega_0 = [[n1_theta_11], [n1_theta_21], [n1_theta_31]]
beta_1 = [[offset + slope * n1_phi_0] for offset, slope in [
    (n2_theta_10, n2_theta_11), (n2_theta_20, n2_theta_21), (n2_theta_30, n2_theta_31)]]
Omega_1 = [[slope * phi for phi in (n1_phi_1, n1_phi_2, n1_phi_3)]
           for slope in (n2_theta_11, n2_theta_21, n2_theta_31)]
beta_2 = [[n2_phi_0]]
Omega_2 = [[n2_phi_1, n2_phi_2, n2_phi_3]]
