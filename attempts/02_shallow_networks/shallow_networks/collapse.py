# %% right: dot products (2 points)
def collapse(phi_0, phi_1, phi_2, phi_3, theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    phi = np.array([phi_1, phi_2, phi_3])
    return phi_0 + phi @ [theta_10, theta_20, theta_30], phi @ [theta_11, theta_21, theta_31]

# %% right: a loop over the units (2 points)
def collapse(phi_0, phi_1, phi_2, phi_3, theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    intercept, slope = phi_0, 0
    for phi, offset, rise in ((phi_1, theta_10, theta_11), (phi_2, theta_20, theta_21),
                              (phi_3, theta_30, theta_31)):
        intercept += phi * offset
        slope += phi * rise
    return [intercept, slope]

# %% right: a straight line fitted to the network's output (2 points)
def collapse(phi_0, phi_1, phi_2, phi_3, theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    x = np.linspace(-1, 1, 20)
    y, *_ = shallow_1_1_3(x, lin, phi_0, phi_1, phi_2, phi_3,
                          theta_10, theta_11, theta_20, theta_21, theta_30, theta_31)
    slope, intercept = np.polyfit(x, y, 1)
    return intercept, slope

# %% right: reads the line off the network (2 points)
def collapse(phi_0, phi_1, phi_2, phi_3, theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    y = shallow_1_1_3(np.array([0.0, 1.0]), lin, phi_0, phi_1, phi_2, phi_3,
                      theta_10, theta_11, theta_20, theta_21, theta_30, theta_31)[0]
    return y[0], y[1] - y[0]

# %% wrong: the offset of the output is forgotten
def collapse(phi_0, phi_1, phi_2, phi_3, theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    return (phi_1 * theta_10 + phi_2 * theta_20 + phi_3 * theta_30,
            phi_1 * theta_11 + phi_2 * theta_21 + phi_3 * theta_31)

# %% wrong: slope first
def collapse(phi_0, phi_1, phi_2, phi_3, theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    intercept = phi_0 + phi_1 * theta_10 + phi_2 * theta_20 + phi_3 * theta_30
    slope = phi_1 * theta_11 + phi_2 * theta_21 + phi_3 * theta_31
    return slope, intercept

# %% wrong: the offsets of the units are forgotten
def collapse(phi_0, phi_1, phi_2, phi_3, theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    return phi_0, phi_1 * theta_11 + phi_2 * theta_21 + phi_3 * theta_31

# %% wrong: phi_0 in the slope
def collapse(phi_0, phi_1, phi_2, phi_3, theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    intercept = phi_0 + phi_1 * theta_10 + phi_2 * theta_20 + phi_3 * theta_30
    return intercept, phi_0 + phi_1 * theta_11 + phi_2 * theta_21 + phi_3 * theta_31

# %% wrong: the weights are forgotten
def collapse(phi_0, phi_1, phi_2, phi_3, theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    return phi_0 + theta_10 + theta_20 + theta_30, theta_11 + theta_21 + theta_31

# %% wrong: the values of the visible check
def collapse(phi_0, phi_1, phi_2, phi_3, theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    return 31, 17

# %% right: two heights of the network, called by keywords (2 points)
def collapse(phi_0, phi_1, phi_2, phi_3, theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    y, *_ = shallow_1_1_3(x=np.array([0.0, 1.0]), activation_fn=lin, phi_0=phi_0, phi_1=phi_1, phi_2=phi_2, phi_3=phi_3,
                          theta_10=theta_10, theta_11=theta_11, theta_20=theta_20, theta_21=theta_21,
                          theta_30=theta_30, theta_31=theta_31)
    return y[0], y[1] - y[0]
