# points: 0
# mistake: offsets and slopes swapped
def network_matrices(phi_0, phi_1, phi_2, phi_3,
                     theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    beta_0 = np.array([theta_11, theta_21, theta_31]).reshape(3, 1)
    Omega_0 = np.array([theta_10, theta_20, theta_30]).reshape(3, 1)
    beta_1 = np.array(phi_0).reshape(1, 1)
    Omega_1 = np.array([phi_1, phi_2, phi_3]).reshape(1, 3)
    return beta_0, Omega_0, beta_1, Omega_1
