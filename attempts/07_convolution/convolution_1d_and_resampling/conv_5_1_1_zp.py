# %% right: windows of the padded signal (2 points)
def conv_5_1_1_zp(x_in, omega):
    p = np.pad(x_in, 2)
    out = np.zeros_like(x_in)
    for i in range(len(x_in)):
        out[i] = np.sum(p[i:i + 5] * np.array(omega))
    return out

# %% right: two loops with a test (2 points)
def conv_5_1_1_zp(x_in, omega):
    out = []
    for i in range(len(x_in)):
        total = 0
        for j in range(-2, 3):
            if i + j >= 0 and i + j < len(x_in):
                total += omega[j + 2] * x_in[i + j]
        out.append(total)
    return out

# %% wrong: padded by one only
def conv_5_1_1_zp(x_in, omega):
    p = np.pad(x_in, 1)
    out = np.zeros(len(x_in))
    for i in range(len(x_in) - 2):
        out[i + 1] = np.dot(p[i:i + 5], omega)
    return out

# %% wrong: uses the first three weights
def conv_5_1_1_zp(x_in, omega):
    p = np.pad(x_in, 1)
    return np.array([np.dot(p[i:i + 3], omega[:3]) for i in range(len(x_in))])

# %% wrong: only the values before
def conv_5_1_1_zp(x_in, omega):
    p = np.concatenate([np.zeros(4), x_in])
    return np.array([np.dot(p[i:i + 5], omega) for i in range(len(x_in))])

# %% shortcut: np.correlate
def conv_5_1_1_zp(x_in, omega):
    return np.correlate(x_in, omega, "same")
