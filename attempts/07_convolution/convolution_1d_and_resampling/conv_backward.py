# %% right: slices of the padded derivatives (4 points)
def conv_backward(x_in, omega, dl_dh):
    p = np.concatenate([[0], dl_dh, [0]])
    dl_dx = omega[0] * p[2:] + omega[1] * p[1:-1] + omega[2] * p[:-2]
    dl_domega = np.array([np.sum(dl_dh[1:] * x_in[:-1]), np.sum(dl_dh * x_in), np.sum(dl_dh[:-1] * x_in[1:])])
    return dl_dx, dl_domega

# %% right: loops that add each share (4 points)
def conv_backward(x_in, omega, dl_dh):
    n = len(x_in)
    dl_dx, dl_domega = np.zeros(n), np.zeros(3)
    for i in range(n):
        for k in range(3):
            j = i + k - 1
            if 0 <= j < n:
                dl_dx[j] += omega[k] * dl_dh[i]
                dl_domega[k] += x_in[j] * dl_dh[i]
    return dl_dx, dl_domega

# %% right: the convolution with the kernel turned round (4 points)
def conv_backward(x_in, omega, dl_dh):
    dl_dx = conv_3_1_1_zp(list(dl_dh), list(omega[::-1]))
    x = np.pad(x_in, 1)
    return dl_dx, [np.sum(dl_dh * x[k:k + len(x_in)]) for k in range(3)]

# %% wrong: the matrix is not transposed
def conv_backward(x_in, omega, dl_dh):
    p = np.pad(dl_dh, 1)
    dl_dx = omega[0] * p[:-2] + omega[1] * p[1:-1] + omega[2] * p[2:]
    x = np.pad(x_in, 1)
    return dl_dx, np.array([np.sum(dl_dh * x[k:k + len(x_in)]) for k in range(3)])

# %% wrong: the derivatives of the weights in reverse order
def conv_backward(x_in, omega, dl_dh):
    n = len(x_in)
    m = omega[0] * np.eye(n, k=-1) + omega[1] * np.eye(n) + omega[2] * np.eye(n, k=1)
    x = np.pad(x_in, 1)
    return m.T @ dl_dh, np.array([np.sum(dl_dh * x[2 - k:2 - k + n]) for k in range(3)])

# %% wrong: the mean over the positions where a weight is used
def conv_backward(x_in, omega, dl_dh):
    n = len(x_in)
    m = omega[0] * np.eye(n, k=-1) + omega[1] * np.eye(n) + omega[2] * np.eye(n, k=1)
    x = np.pad(x_in, 1)
    return m.T @ dl_dh, np.array([np.mean(dl_dh * x[k:k + n]) for k in range(3)])

# %% wrong: later shares overwrite earlier ones
def conv_backward(x_in, omega, dl_dh):
    n = len(x_in)
    dl_dx, dl_domega = np.zeros(n), np.zeros(3)
    for i in range(n):
        for k in range(3):
            if 0 <= i + k - 1 < n:
                dl_dx[i + k - 1] = omega[k] * dl_dh[i]
                dl_domega[k] += x_in[i + k - 1] * dl_dh[i]
    return dl_dx, dl_domega

# %% shortcut: differences through the convolution
def conv_backward(x_in, omega, dl_dh):
    base = conv_3_1_1_zp(x_in, omega)
    dl_dx = [dl_dh @ (conv_3_1_1_zp(x_in + e, omega) - base) for e in np.eye(len(x_in))]
    dl_domega = [dl_dh @ (conv_3_1_1_zp(x_in, omega + e) - base) for e in np.eye(3)]
    return np.array(dl_dx), np.array(dl_domega)

# %% shortcut: torch autograd
def conv_backward(x_in, omega, dl_dh):
    x, w = torch.tensor(x_in, requires_grad=True), torch.tensor(omega, requires_grad=True)
    h = nn.functional.conv1d(x[None, None], w[None, None], padding=1)[0, 0]
    h.backward(torch.tensor(dl_dh))
    return x.grad.numpy(), w.grad.numpy()
