# %% right: cases at the ends (3 points)
def conv_3_1_1_zp(x_in, omega):
    x_out = np.zeros_like(x_in)
    for i in range(len(x_in)):
        if i == 0:
            x_out[i] = omega[1] * x_in[i] + omega[2] * x_in[i + 1]
        elif i == len(x_in) - 1:
            x_out[i] = omega[0] * x_in[i - 1] + omega[1] * x_in[i]
        else:
            x_out[i] = omega[0] * x_in[i - 1] + omega[1] * x_in[i] + omega[2] * x_in[i + 1]
    return x_out

# %% right: padded window and a dot product (3 points)
def conv_3_1_1_zp(x_in, omega):
    padded = np.pad(x_in, 1, mode="constant")
    return np.array([np.dot(padded[i:i + 3], omega) for i in range(len(x_in))])

# %% right: a copy of the list grows by a zero at each end (3 points)
def conv_3_1_1_zp(x_in, omega):
    x_copy = x_in.copy()
    x_copy.insert(0, 0)
    x_copy.insert(len(x_copy), 0)
    out = []
    for i in range(1, len(x_copy) - 1):
        out.append(omega[0] * x_copy[i - 1] + omega[1] * x_copy[i] + omega[2] * x_copy[i + 1])
    return np.array(out)

# %% wrong: the kernel is turned round
def conv_3_1_1_zp(x_in, omega):
    padded = np.pad(x_in, 1)
    return np.array([np.dot(padded[i:i + 3], omega[::-1]) for i in range(len(x_in))])

# %% wrong: the ends stay zero
def conv_3_1_1_zp(x_in, omega):
    x_out = np.zeros_like(x_in)
    for i in range(1, len(x_in) - 1):
        x_out[i] = omega[0] * x_in[i - 1] + omega[1] * x_in[i] + omega[2] * x_in[i + 1]
    return x_out

# %% wrong: Python's index -1 brings in the last value
def conv_3_1_1_zp(x_in, omega):
    n = len(x_in)
    return np.array([omega[0] * x_in[i - 1] + omega[1] * x_in[i] + omega[2] * x_in[(i + 1) % n] for i in range(n)])

# %% wrong: the kernel that smooths, whatever omega is
def conv_3_1_1_zp(x_in, omega):
    padded = np.pad(x_in, 1)
    return np.array([0.33 * padded[i:i + 3].sum() for i in range(len(x_in))])

# %% shortcut: np.correlate
def conv_3_1_1_zp(x_in, omega):
    return np.correlate(x_in, omega, mode="same")

# %% shortcut: torch
def conv_3_1_1_zp(x_in, omega):
    x_in, omega = torch.tensor(x_in), torch.tensor(omega)
    return nn.functional.conv1d(x_in[None, None], omega[None, None], padding=1)[0, 0].numpy()
