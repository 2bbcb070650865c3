# points: 4
# style: all units at once
def shallow_2_1_3(x1, x2, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_12, theta_20, theta_21, theta_22,
                  theta_30, theta_31, theta_32):
    theta = np.array([[theta_10, theta_11, theta_12], [theta_20, theta_21, theta_22],
                      [theta_30, theta_31, theta_32]])
    pre = np.tensordot(theta, np.stack([np.ones_like(x1), x1, x2]), axes=1)
    act = activation_fn(pre)
    weighted = [phi * h for phi, h in zip((phi_1, phi_2, phi_3), act)]
    return phi_0 + sum(weighted), *pre, *act, *weighted
