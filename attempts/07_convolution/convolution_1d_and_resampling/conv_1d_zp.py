# %% right: tests in place of padding (3 points)
def conv_1d_zp(x_in, omega, stride=1, dilation=1):
    middle = len(omega) // 2
    out = []
    for centre in range(0, len(x_in), stride):
        total = 0.0
        for k in range(len(omega)):
            place = centre + (k - middle) * dilation
            if 0 <= place < len(x_in):
                total += omega[k] * x_in[place]
        out.append(total)
    return np.array(out)

# %% right: adds shifted copies, then takes every s-th (3 points)
def conv_1d_zp(x_in, omega, stride=1, dilation=1):
    n, reach = len(x_in), len(omega) // 2 * dilation
    padded = np.zeros(n + 2 * reach)
    padded[reach:reach + n] = x_in
    total = np.zeros(n)
    for k, w in enumerate(omega):
        total += w * padded[k * dilation:k * dilation + n]
    return total[::stride]

# %% wrong: rounds the number of outputs down
def conv_1d_zp(x_in, omega, stride=1, dilation=1):
    reach = dilation * (len(omega) // 2)
    p = np.pad(np.array(x_in, float), reach)
    return np.array([sum(w * p[i * stride + k * dilation] for k, w in enumerate(omega)) for i in range(len(x_in) // stride)])

# %% wrong: pads by the half kernel without the dilation
def conv_1d_zp(x_in, omega, stride=1, dilation=1):
    p = np.pad(np.array(x_in, float), len(omega) // 2)
    last = len(p) - dilation * (len(omega) - 1)
    return np.array([sum(w * p[i + k * dilation] for k, w in enumerate(omega)) for i in range(0, last, stride)])

# %% wrong: forgets the dilation
def conv_1d_zp(x_in, omega, stride=1, dilation=1):
    p = np.pad(np.array(x_in, float), len(omega) // 2)
    return np.array([np.dot(p[i:i + len(omega)], omega) for i in range(0, len(x_in), stride)])

# %% wrong: kernel size three only
def conv_1d_zp(x_in, omega, stride=1, dilation=1):
    p = np.pad(np.array(x_in, float), dilation)
    return np.array([omega[0] * p[i] + omega[1] * p[i + dilation] + omega[2] * p[i + 2 * dilation]
                     for i in range(0, len(x_in), stride)])

# %% shortcut: torch
def conv_1d_zp(x_in, omega, stride=1, dilation=1):
    import torch
    x, w = torch.tensor(np.array(x_in)), torch.tensor(np.array(omega))
    return torch.nn.functional.conv1d(x[None, None], w[None, None], stride=stride, dilation=dilation,
                                      padding=dilation * (len(omega) // 2))[0, 0].numpy()

# %% shortcut: NumPy's correlation with a stretched kernel
def conv_1d_zp(x_in, omega, stride=1, dilation=1):
    kernel = np.zeros((len(omega) - 1) * dilation + 1)
    kernel[::dilation] = omega
    padded = np.pad(np.asarray(x_in, float), len(kernel) // 2)
    return np.correlate(padded, kernel, mode="valid")[::stride]
