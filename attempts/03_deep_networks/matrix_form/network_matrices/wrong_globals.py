# points: 0
# mistake: uses the numbers of the first network
def network_matrices(phi_0, phi_1, phi_2, phi_3,
                     theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    beta_0 = np.array([n1_theta_10, n1_theta_20, n1_theta_30]).reshape(3, 1)
    Omega_0 = np.array([n1_theta_11, n1_theta_21, n1_theta_31]).reshape(3, 1)
    beta_1 = np.array(n1_phi_0).reshape(1, 1)
    Omega_1 = np.array([n1_phi_1, n1_phi_2, n1_phi_3]).reshape(1, 3)
    return beta_0, Omega_0, beta_1, Omega_1
