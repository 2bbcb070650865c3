# points: 2
# style: a loop over the units
def collapse(phi_0, phi_1, phi_2, phi_3, theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    intercept, slope = phi_0, 0
    for phi, offset, rise in ((phi_1, theta_10, theta_11), (phi_2, theta_20, theta_21),
                              (phi_3, theta_30, theta_31)):
        intercept += phi * offset
        slope += phi * rise
    return [intercept, slope]
