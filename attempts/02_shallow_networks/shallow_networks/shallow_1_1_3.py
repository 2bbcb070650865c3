# %% right: as in the book's practical: one line for each stage (4 points)
def shallow_1_1_3(x, activation_fn, phi_0, phi_1, phi_2, phi_3, theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    pre_1 = theta_10 + theta_11 * x
    pre_2 = theta_20 + theta_21 * x
    pre_3 = theta_30 + theta_31 * x
    act_1 = activation_fn(pre_1)
    act_2 = activation_fn(pre_2)
    act_3 = activation_fn(pre_3)
    w_act_1 = phi_1 * act_1
    w_act_2 = phi_2 * act_2
    w_act_3 = phi_3 * act_3
    y = phi_0 + w_act_1 + w_act_2 + w_act_3
    return y, pre_1, pre_2, pre_3, act_1, act_2, act_3, w_act_1, w_act_2, w_act_3

# %% right: one input at a time, lists (4 points)
def shallow_1_1_3(x, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    rows = []
    for value in x:
        pre = [theta_10 + theta_11 * value, theta_20 + theta_21 * value, theta_30 + theta_31 * value]
        act = [float(activation_fn(np.array(p))) for p in pre]
        weighted = [phi_1 * act[0], phi_2 * act[1], phi_3 * act[2]]
        rows.append([phi_0 + sum(weighted)] + pre + act + weighted)
    return [np.array(column) for column in zip(*rows)]

# %% right: all three units at once (4 points)
def shallow_1_1_3(x, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    offsets = np.array([[theta_10], [theta_20], [theta_30]])
    slopes = np.array([[theta_11], [theta_21], [theta_31]])
    pre = offsets + slopes @ x[np.newaxis, :]
    act = activation_fn(pre)
    weighted = np.array([[phi_1], [phi_2], [phi_3]]) * act
    return (phi_0 + weighted.sum(axis=0), *pre, *act, *weighted)

# %% right: single precision (4 points)
def shallow_1_1_3(x, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    x, phi, theta = np.float32(x), np.float32([phi_1, phi_2, phi_3]), np.float32(
        [[theta_10, theta_11], [theta_20, theta_21], [theta_30, theta_31]])
    pre = [a + b * x for a, b in theta]
    act = [activation_fn(p) for p in pre]
    weighted = [p * h for p, h in zip(phi, act)]
    return np.float32(phi_0) + sum(weighted), *pre, *act, *weighted

# %% wrong: the activation function is applied to the output too
def shallow_1_1_3(x, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    pre_1, pre_2, pre_3 = theta_10 + theta_11 * x, theta_20 + theta_21 * x, theta_30 + theta_31 * x
    act_1, act_2, act_3 = activation_fn(pre_1), activation_fn(pre_2), activation_fn(pre_3)
    w_act_1, w_act_2, w_act_3 = phi_1 * act_1, phi_2 * act_2, phi_3 * act_3
    y = activation_fn(phi_0 + w_act_1 + w_act_2 + w_act_3)
    return y, pre_1, pre_2, pre_3, act_1, act_2, act_3, w_act_1, w_act_2, w_act_3

# %% wrong: a line copied without changing its number
def shallow_1_1_3(x, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    pre_1, pre_2, pre_3 = theta_10 + theta_11 * x, theta_20 + theta_21 * x, theta_30 + theta_21 * x
    act_1, act_2, act_3 = activation_fn(pre_1), activation_fn(pre_2), activation_fn(pre_3)
    w_act_1, w_act_2, w_act_3 = phi_1 * act_1, phi_2 * act_2, phi_3 * act_3
    return phi_0 + w_act_1 + w_act_2 + w_act_3, pre_1, pre_2, pre_3, act_1, act_2, act_3, w_act_1, w_act_2, w_act_3

# %% wrong: phi_0 is missing
def shallow_1_1_3(x, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    pre_1, pre_2, pre_3 = theta_10 + theta_11 * x, theta_20 + theta_21 * x, theta_30 + theta_31 * x
    act_1, act_2, act_3 = activation_fn(pre_1), activation_fn(pre_2), activation_fn(pre_3)
    w_act_1, w_act_2, w_act_3 = phi_1 * act_1, phi_2 * act_2, phi_3 * act_3
    return w_act_1 + w_act_2 + w_act_3, pre_1, pre_2, pre_3, act_1, act_2, act_3, w_act_1, w_act_2, w_act_3

# %% wrong: stages in another order
def shallow_1_1_3(x, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    pre_1, pre_2, pre_3 = theta_10 + theta_11 * x, theta_20 + theta_21 * x, theta_30 + theta_31 * x
    act_1, act_2, act_3 = activation_fn(pre_1), activation_fn(pre_2), activation_fn(pre_3)
    w_act_1, w_act_2, w_act_3 = phi_1 * act_1, phi_2 * act_2, phi_3 * act_3
    y = phi_0 + w_act_1 + w_act_2 + w_act_3
    return y, pre_1, act_1, w_act_1, pre_2, act_2, w_act_2, pre_3, act_3, w_act_3

# %% wrong: returns the output only
def shallow_1_1_3(x, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    return (phi_0 + phi_1 * activation_fn(theta_10 + theta_11 * x)
            + phi_2 * activation_fn(theta_20 + theta_21 * x)
            + phi_3 * activation_fn(theta_30 + theta_31 * x))

# %% wrong: weights the preactivations
def shallow_1_1_3(x, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    pre_1, pre_2, pre_3 = theta_10 + theta_11 * x, theta_20 + theta_21 * x, theta_30 + theta_31 * x
    act_1, act_2, act_3 = activation_fn(pre_1), activation_fn(pre_2), activation_fn(pre_3)
    w_act_1, w_act_2, w_act_3 = phi_1 * pre_1, phi_2 * pre_2, phi_3 * pre_3
    return phi_0 + w_act_1 + w_act_2 + w_act_3, pre_1, pre_2, pre_3, act_1, act_2, act_3, w_act_1, w_act_2, w_act_3

# %% wrong: ReLU hard-coded
def shallow_1_1_3(x, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    pre_1, pre_2, pre_3 = theta_10 + theta_11 * x, theta_20 + theta_21 * x, theta_30 + theta_31 * x
    act_1, act_2, act_3 = np.maximum(pre_1, 0), np.maximum(pre_2, 0), np.maximum(pre_3, 0)
    w_act_1, w_act_2, w_act_3 = phi_1 * act_1, phi_2 * act_2, phi_3 * act_3
    return phi_0 + w_act_1 + w_act_2 + w_act_3, pre_1, pre_2, pre_3, act_1, act_2, act_3, w_act_1, w_act_2, w_act_3

# %% wrong: adds up in the array of the first weighted activation
def shallow_1_1_3(x, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    pre_1, pre_2, pre_3 = theta_10 + theta_11 * x, theta_20 + theta_21 * x, theta_30 + theta_31 * x
    act_1, act_2, act_3 = activation_fn(pre_1), activation_fn(pre_2), activation_fn(pre_3)
    w_act_1, w_act_2, w_act_3 = phi_1 * act_1, phi_2 * act_2, phi_3 * act_3
    y = w_act_1
    y += w_act_2 + w_act_3 + phi_0
    return y, pre_1, pre_2, pre_3, act_1, act_2, act_3, w_act_1, w_act_2, w_act_3

# %% wrong: the weights are counted from zero
def shallow_1_1_3(x, activation_fn, phi_0, phi_1, phi_2, phi_3,
                  theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    pre_1, pre_2, pre_3 = theta_10 + theta_11 * x, theta_20 + theta_21 * x, theta_30 + theta_31 * x
    act_1, act_2, act_3 = activation_fn(pre_1), activation_fn(pre_2), activation_fn(pre_3)
    w_act_1, w_act_2, w_act_3 = phi_0 * act_1, phi_1 * act_2, phi_2 * act_3
    y = phi_3 + w_act_1 + w_act_2 + w_act_3
    return y, pre_1, pre_2, pre_3, act_1, act_2, act_3, w_act_1, w_act_2, w_act_3
