# points: 2
# style: dot products
def collapse(phi_0, phi_1, phi_2, phi_3, theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    phi = np.array([phi_1, phi_2, phi_3])
    return phi_0 + phi @ [theta_10, theta_20, theta_30], phi @ [theta_11, theta_21, theta_31]
