# points: 0
# mistake: adds up in the array of the first weighted activation
def shallow_1_1_3(x, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    pre_1, pre_2, pre_3 = theta_10 + theta_11 * x, theta_20 + theta_21 * x, theta_30 + theta_31 * x
    act_1, act_2, act_3 = activation_fn(pre_1), activation_fn(pre_2), activation_fn(pre_3)
    w_act_1, w_act_2, w_act_3 = phi_1 * act_1, phi_2 * act_2, phi_3 * act_3
    y = w_act_1
    y += w_act_2 + w_act_3 + phi_0
    return y, pre_1, pre_2, pre_3, act_1, act_2, act_3, w_act_1, w_act_2, w_act_3
