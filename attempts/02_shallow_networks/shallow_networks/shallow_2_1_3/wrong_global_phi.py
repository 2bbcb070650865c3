# points: 0
# mistake: phi_3 misspelt, so that a global is used
def shallow_2_1_3(x1, x2, activation_fn, phi_0, phi_1, phi_2, phi_3_,
                  theta_10, theta_11, theta_12, theta_20, theta_21, theta_22,
                  theta_30, theta_31, theta_32):
    pre = [theta_10 + theta_11 * x1 + theta_12 * x2, theta_20 + theta_21 * x1 + theta_22 * x2,
           theta_30 + theta_31 * x1 + theta_32 * x2]
    act = [activation_fn(p) for p in pre]
    weighted = [phi_1 * act[0], phi_2 * act[1], phi_3 * act[2]]
    return phi_0 + sum(weighted), *pre, *act, *weighted
