# %% right: a case at the left end only, for an even length needs no other (2 points)
def conv_3_2_1_zp(x_in, omega):
    x_out = np.zeros(int(np.ceil(len(x_in) / 2)))
    for i in range(len(x_out)):
        if i == 0:
            x_out[i] = omega[1] * x_in[0] + omega[2] * x_in[1]
        else:
            x_out[i] = omega[0] * x_in[2 * i - 1] + omega[1] * x_in[2 * i] + omega[2] * x_in[2 * i + 1]
    return x_out

# %% right: every second value of the convolution above (2 points)
def conv_3_2_1_zp(x_in, omega):
    return conv_3_1_1_zp(x_in, omega)[::2]

# %% right: padded, with slices (2 points)
def conv_3_2_1_zp(x_in, omega):
    p = np.concatenate(([0], np.array(x_in), [0]))
    return omega[0] * p[0:-2:2] + omega[1] * p[1:-1:2] + omega[2] * p[2::2]

# %% wrong: half as many outputs, but the kernel moves by one
def conv_3_2_1_zp(x_in, omega):
    p = np.pad(x_in, 1)
    return np.array([np.sum(p[i:i + 3] * omega) for i in range(int(np.ceil(len(x_in) / 2)))])

# %% wrong: begins at position 1
def conv_3_2_1_zp(x_in, omega):
    p = np.pad(x_in, 1)
    return np.array([np.sum(p[i:i + 3] * omega) for i in range(1, len(x_in), 2)])

# %% wrong: no padding
def conv_3_2_1_zp(x_in, omega):
    return np.array([np.dot(x_in[i:i + 3], omega) for i in range(0, len(x_in) - 2, 2)])

# %% shortcut: np.convolve
def conv_3_2_1_zp(x_in, omega):
    return np.convolve(x_in, omega[::-1], mode="same")[::2]
