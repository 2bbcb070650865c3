# %% right: as in the book's practical: one line for each stage (4 points)
def shallow_2_1_3(x1, x2, activation_fn, phi_0, phi_1, phi_2, phi_3, theta_10, theta_11, theta_12, theta_20, theta_21, theta_22, theta_30, theta_31, theta_32):
    pre_1 = theta_10 + theta_11 * x1 + theta_12 * x2
    pre_2 = theta_20 + theta_21 * x1 + theta_22 * x2
    pre_3 = theta_30 + theta_31 * x1 + theta_32 * x2
    act_1 = activation_fn(pre_1)
    act_2 = activation_fn(pre_2)
    act_3 = activation_fn(pre_3)
    w_act_1 = phi_1 * act_1
    w_act_2 = phi_2 * act_2
    w_act_3 = phi_3 * act_3
    y = phi_0 + w_act_1 + w_act_2 + w_act_3
    return y, pre_1, pre_2, pre_3, act_1, act_2, act_3, w_act_1, w_act_2, w_act_3

# %% right: two inputs by way of the network with one (4 points)
def shallow_2_1_3(x1, x2, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_12, theta_20, theta_21, theta_22,
                  theta_30, theta_31, theta_32):
    return shallow_1_1_3(x1, activation_fn, phi_0, phi_1, phi_2, phi_3,
                         theta_10 + theta_12 * x2, theta_11, theta_20 + theta_22 * x2, theta_21,
                         theta_30 + theta_32 * x2, theta_31)

# %% right: all units at once (4 points)
def shallow_2_1_3(x1, x2, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_12, theta_20, theta_21, theta_22,
                  theta_30, theta_31, theta_32):
    theta = np.array([[theta_10, theta_11, theta_12], [theta_20, theta_21, theta_22],
                      [theta_30, theta_31, theta_32]])
    pre = np.tensordot(theta, np.stack([np.ones_like(x1), x1, x2]), axes=1)
    act = activation_fn(pre)
    weighted = [phi * h for phi, h in zip((phi_1, phi_2, phi_3), act)]
    return phi_0 + sum(weighted), *pre, *act, *weighted

# %% wrong: phi_3 misspelt, so that a global is used
def shallow_2_1_3(x1, x2, activation_fn, phi_0, phi_1, phi_2, phi_3_,
                  theta_10, theta_11, theta_12, theta_20, theta_21, theta_22,
                  theta_30, theta_31, theta_32):
    pre = [theta_10 + theta_11 * x1 + theta_12 * x2, theta_20 + theta_21 * x1 + theta_22 * x2,
           theta_30 + theta_31 * x1 + theta_32 * x2]
    act = [activation_fn(p) for p in pre]
    weighted = [phi_1 * act[0], phi_2 * act[1], phi_3 * act[2]]
    return phi_0 + sum(weighted), *pre, *act, *weighted

# %% wrong: x1 and x2 have changed places
def shallow_2_1_3(x1, x2, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_12, theta_20, theta_21, theta_22,
                  theta_30, theta_31, theta_32):
    pre = [theta_10 + theta_11 * x2 + theta_12 * x1, theta_20 + theta_21 * x2 + theta_22 * x1,
           theta_30 + theta_31 * x2 + theta_32 * x1]
    act = [activation_fn(p) for p in pre]
    weighted = [phi_1 * act[0], phi_2 * act[1], phi_3 * act[2]]
    return phi_0 + sum(weighted), *pre, *act, *weighted

# %% wrong: does not use x2
def shallow_2_1_3(x1, x2, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_12, theta_20, theta_21, theta_22,
                  theta_30, theta_31, theta_32):
    pre = [theta_10 + theta_11 * x1, theta_20 + theta_21 * x1, theta_30 + theta_31 * x1]
    act = [activation_fn(p) for p in pre]
    weighted = [phi_1 * act[0], phi_2 * act[1], phi_3 * act[2]]
    return phi_0 + sum(weighted), *pre, *act, *weighted

# %% wrong: weights the preactivations
def shallow_2_1_3(x1, x2, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_12, theta_20, theta_21, theta_22,
                  theta_30, theta_31, theta_32):
    pre = [theta_10 + theta_11 * x1 + theta_12 * x2, theta_20 + theta_21 * x1 + theta_22 * x2,
           theta_30 + theta_31 * x1 + theta_32 * x2]
    act = [activation_fn(p) for p in pre]
    weighted = [phi_1 * pre[0], phi_2 * pre[1], phi_3 * pre[2]]
    return phi_0 + sum(weighted), *pre, *act, *weighted

# %% wrong: multiplies the inputs
def shallow_2_1_3(x1, x2, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_12, theta_20, theta_21, theta_22,
                  theta_30, theta_31, theta_32):
    pre = [theta_10 + theta_11 * x1 * theta_12 * x2, theta_20 + theta_21 * x1 * theta_22 * x2,
           theta_30 + theta_31 * x1 * theta_32 * x2]
    act = [activation_fn(p) for p in pre]
    weighted = [phi_1 * act[0], phi_2 * act[1], phi_3 * act[2]]
    return phi_0 + sum(weighted), *pre, *act, *weighted

# %% wrong: ReLU hard-coded
def shallow_2_1_3(x1, x2, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_12, theta_20, theta_21, theta_22,
                  theta_30, theta_31, theta_32):
    pre = [theta_10 + theta_11 * x1 + theta_12 * x2, theta_20 + theta_21 * x1 + theta_22 * x2,
           theta_30 + theta_31 * x1 + theta_32 * x2]
    act = [np.maximum(p, 0) for p in pre]
    weighted = [phi_1 * act[0], phi_2 * act[1], phi_3 * act[2]]
    return phi_0 + sum(weighted), *pre, *act, *weighted

# %% wrong: goes by way of the network with one input, with the slopes in each other's place
def shallow_2_1_3(x1, x2, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_12, theta_20, theta_21, theta_22,
                  theta_30, theta_31, theta_32):
    return shallow_1_1_3(x1, activation_fn, phi_0, phi_1, phi_2, phi_3,
                         theta_10 + theta_11 * x2, theta_12, theta_20 + theta_21 * x2, theta_22,
                         theta_30 + theta_31 * x2, theta_32)
