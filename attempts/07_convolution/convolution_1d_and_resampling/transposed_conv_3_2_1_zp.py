# %% right: the matrix, transposed (3 points)
def transposed_conv_3_2_1_zp(h_in, omega, n_out):
    matrix = np.zeros((len(h_in), n_out))
    for i in range(len(h_in)):
        for k in range(3):
            if 0 <= 2 * i + k - 1 < n_out:
                matrix[i, 2 * i + k - 1] = omega[k]
    return matrix.T @ h_in

# %% right: zeros between the values, then a kernel turned round (3 points)
def transposed_conv_3_2_1_zp(h_in, omega, n_out):
    spread = np.zeros(n_out)
    spread[::2] = h_in
    p = np.pad(spread, 1)
    return omega[2] * p[:-2] + omega[1] * p[1:-1] + omega[0] * p[2:]

# %% wrong: the kernel is not turned round
def transposed_conv_3_2_1_zp(h_in, omega, n_out):
    spread = np.zeros(n_out)
    spread[::2] = h_in
    p = np.pad(spread, 1)
    return omega[0] * p[:-2] + omega[1] * p[1:-1] + omega[2] * p[2:]

# %% wrong: shares overwrite each other
def transposed_conv_3_2_1_zp(h_in, omega, n_out):
    x_out = np.zeros(n_out)
    for i, value in enumerate(h_in):
        for k in range(3):
            if 0 <= 2 * i + k - 1 < n_out:
                x_out[2 * i + k - 1] = omega[k] * value
    return x_out

# %% wrong: always an even length
def transposed_conv_3_2_1_zp(h_in, omega, n_out):
    x_out = np.zeros(2 * len(h_in))
    for i, value in enumerate(h_in):
        for k in range(3):
            if 0 <= 2 * i + k - 1 < 2 * len(h_in):
                x_out[2 * i + k - 1] += omega[k] * value
    return x_out

# %% wrong: spreads to the right only
def transposed_conv_3_2_1_zp(h_in, omega, n_out):
    x_out = np.zeros(n_out + 3)
    for i, value in enumerate(h_in):
        x_out[2 * i:2 * i + 3] += np.array(omega) * value
    return x_out[:n_out]

# %% shortcut: torch
def transposed_conv_3_2_1_zp(h_in, omega, n_out):
    h, w = torch.tensor(h_in), torch.tensor(omega)
    return nn.functional.conv_transpose1d(h[None, None], w[None, None], stride=2, padding=1,
                                          output_padding=1 - n_out % 2)[0, 0].numpy()

# %% wrong: one output too many, cut off at the left
def transposed_conv_3_2_1_zp(h_in, omega, n_out):
    x_out = np.zeros(2 * len(h_in) + 1)
    for i, value in enumerate(h_in):
        x_out[2 * i:2 * i + 3] += value * np.asarray(omega)
    return x_out[:n_out]
