# points: 0
# mistake: returns the output only
def shallow_1_1_3(x, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    return (phi_0 + phi_1 * activation_fn(theta_10 + theta_11 * x)
            + phi_2 * activation_fn(theta_20 + theta_21 * x)
            + phi_3 * activation_fn(theta_30 + theta_31 * x))
