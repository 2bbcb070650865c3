# %% right: a loop (1 point)
def downsample(x_in):
    x_out = np.zeros((int(np.ceil(x_in.shape[0] / 2)), int(np.ceil(x_in.shape[1] / 2))))
    for i in range(x_out.shape[0]):
        for j in range(x_out.shape[1]):
            x_out[i, j] = x_in[2 * i, 2 * j]
    return x_out

# %% right: the older name (1 point)
def subsample(x_in):
    return x_in[0::2, 0::2]


downsample = subsample

# %% right: under the older name only (1 point)
def subsample(x_in):
    return x_in[0::2, 0::2]

# %% wrong: the upper left quarter
def downsample(x_in):
    return x_in[:x_in.shape[0] // 2, :x_in.shape[1] // 2]

# %% wrong: the lower right pixels
def downsample(x_in):
    return x_in[1::2, 1::2]

# %% wrong: the rows only
def downsample(x_in):
    return x_in[::2]
