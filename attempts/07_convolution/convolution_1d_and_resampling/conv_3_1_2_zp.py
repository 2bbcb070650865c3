# %% right: five weights, two of them zero (2 points)
def conv_3_1_2_zp(x_in, omega):
    return conv_5_1_1_zp(x_in, [omega[0], 0, omega[1], 0, omega[2]])

# %% right: a loop with tests (2 points)
def conv_3_1_2_zp(x_in, omega):
    x_out = np.zeros_like(x_in)
    for i in range(len(x_in)):
        x_out[i] = omega[1] * x_in[i]
        if i - 2 >= 0:
            x_out[i] += omega[0] * x_in[i - 2]
        if i + 2 < len(x_in):
            x_out[i] += omega[2] * x_in[i + 2]
    return x_out

# %% wrong: no dilation
def conv_3_1_2_zp(x_in, omega):
    p = np.pad(x_in, 1)
    return np.array([np.dot(p[i:i + 3], omega) for i in range(len(x_in))])

# %% wrong: takes dilation for a stride
def conv_3_1_2_zp(x_in, omega):
    p = np.pad(x_in, 1)
    return np.array([np.dot(p[i:i + 3], omega) for i in range(0, len(x_in), 2)])

# %% wrong: padded by one, so that the second value is off
def conv_3_1_2_zp(x_in, omega):
    p = np.pad(x_in, (1, 3))
    return np.array([omega[0] * p[i] + omega[1] * p[i + 2] + omega[2] * p[i + 4] for i in range(len(x_in) - 2)] + [0, 0])

# %% wrong: three places apart
def conv_3_1_2_zp(x_in, omega):
    p = np.pad(x_in, 3)
    return omega[0] * p[:-6] + omega[1] * p[3:-3] + omega[2] * p[6:]
