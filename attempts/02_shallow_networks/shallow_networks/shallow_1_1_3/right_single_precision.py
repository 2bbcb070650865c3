# points: 4
# style: single precision
def shallow_1_1_3(x, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    x, phi, theta = np.float32(x), np.float32([phi_1, phi_2, phi_3]), np.float32(
        [[theta_10, theta_11], [theta_20, theta_21], [theta_30, theta_31]])
    pre = [a + b * x for a, b in theta]
    act = [activation_fn(p) for p in pre]
    weighted = [p * h for p, h in zip(phi, act)]
    return np.float32(phi_0) + sum(weighted), *pre, *act, *weighted
