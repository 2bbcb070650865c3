# points: 2
# style: reads the line off the network
def collapse(phi_0, phi_1, phi_2, phi_3, theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    y = shallow_1_1_3(np.array([0.0, 1.0]), lin, phi_0, phi_1, phi_2, phi_3,
                      theta_10, theta_11, theta_20, theta_21, theta_30, theta_31)[0]
    return y[0], y[1] - y[0]
