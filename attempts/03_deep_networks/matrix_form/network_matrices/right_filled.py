# points: 2
# style: element by element, as a list
def network_matrices(phi_0, phi_1, phi_2, phi_3,
                     theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    b = np.zeros((3, 1))
    W = np.zeros((3, 1))
    v = np.zeros((1, 3))
    b[0, 0], b[1, 0], b[2, 0] = theta_10, theta_20, theta_30
    W[0, 0], W[1, 0], W[2, 0] = theta_11, theta_21, theta_31
    v[0, 0], v[0, 1], v[0, 2] = phi_1, phi_2, phi_3
    return [b, W, np.ones((1, 1)) * phi_0, v]
