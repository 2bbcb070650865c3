# points: 0
# mistake: the weights are forgotten
def collapse(phi_0, phi_1, phi_2, phi_3, theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    return phi_0 + theta_10 + theta_20 + theta_30, theta_11 + theta_21 + theta_31
