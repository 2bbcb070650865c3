# points: 2
# style: a straight line fitted to the network's output
def collapse(phi_0, phi_1, phi_2, phi_3, theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    x = np.linspace(-1, 1, 20)
    y, *_ = shallow_1_1_3(x, lin, phi_0, phi_1, phi_2, phi_3,
                          theta_10, theta_11, theta_20, theta_21, theta_30, theta_31)
    slope, intercept = np.polyfit(x, y, 1)
    return intercept, slope
