# points: 4
# style: one input at a time, lists
def shallow_1_1_3(x, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    rows = []
    for value in x:
        pre = [theta_10 + theta_11 * value, theta_20 + theta_21 * value, theta_30 + theta_31 * value]
        act = [float(activation_fn(np.array(p))) for p in pre]
        weighted = [phi_1 * act[0], phi_2 * act[1], phi_3 * act[2]]
        rows.append([phi_0 + sum(weighted)] + pre + act + weighted)
    return [np.array(column) for column in zip(*rows)]
