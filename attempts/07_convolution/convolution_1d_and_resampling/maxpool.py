# %% right: a loop over blocks (2 points)
def maxpool(x_in):
    x_out = np.zeros((int(np.ceil(x_in.shape[0] / 2)), int(np.ceil(x_in.shape[1] / 2))))
    for i in range(x_out.shape[0]):
        for j in range(x_out.shape[1]):
            x_out[i, j] = np.max(x_in[2 * i:2 * i + 2, 2 * j:2 * j + 2])
    return x_out

# %% right: the maximum of four slices (2 points)
def maxpool(x_in):
    return np.maximum.reduce([x_in[::2, ::2], x_in[1::2, ::2], x_in[::2, 1::2], x_in[1::2, 1::2]])

# %% wrong: blocks that overlap
def maxpool(x_in):
    x_out = np.zeros((x_in.shape[0] // 2, x_in.shape[1] // 2))
    for i in range(x_out.shape[0]):
        for j in range(x_out.shape[1]):
            x_out[i, j] = np.max(x_in[i:i + 2, j:j + 2])
    return x_out

# %% wrong: starts from zero
def maxpool(x_in):
    x_out = np.zeros((x_in.shape[0] // 2, x_in.shape[1] // 2))
    for i in range(x_in.shape[0]):
        for j in range(x_in.shape[1]):
            x_out[i // 2, j // 2] = max(x_out[i // 2, j // 2], x_in[i, j])
    return x_out

# %% wrong: the larger of the two on the diagonal
def maxpool(x_in):
    return np.maximum(x_in[::2, ::2], x_in[1::2, 1::2])

# %% shortcut: torch
def maxpool(x_in):
    return nn.functional.max_pool2d(torch.tensor(x_in)[None].double(), 2)[0].numpy()
