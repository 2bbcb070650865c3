# points: 0
# mistake: goes by way of the network with one input, with the slopes in each other's place
def shallow_2_1_3(x1, x2, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_12, theta_20, theta_21, theta_22,
                  theta_30, theta_31, theta_32):
    return shallow_1_1_3(x1, activation_fn, phi_0, phi_1, phi_2, phi_3,
                         theta_10 + theta_11 * x2, theta_12, theta_20 + theta_21 * x2, theta_22,
                         theta_30 + theta_31 * x2, theta_32)
