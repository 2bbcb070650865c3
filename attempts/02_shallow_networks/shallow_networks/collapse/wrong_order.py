# points: 0
# mistake: slope first
def collapse(phi_0, phi_1, phi_2, phi_3, theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    intercept = phi_0 + phi_1 * theta_10 + phi_2 * theta_20 + phi_3 * theta_30
    slope = phi_1 * theta_11 + phi_2 * theta_21 + phi_3 * theta_31
    return slope, intercept
