# points: 4
# style: all three units at once
def shallow_1_1_3(x, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    offsets = np.array([[theta_10], [theta_20], [theta_30]])
    slopes = np.array([[theta_11], [theta_21], [theta_31]])
    pre = offsets + slopes @ x[np.newaxis, :]
    act = activation_fn(pre)
    weighted = np.array([[phi_1], [phi_2], [phi_3]]) * act
    return (phi_0 + weighted.sum(axis=0), *pre, *act, *weighted)
