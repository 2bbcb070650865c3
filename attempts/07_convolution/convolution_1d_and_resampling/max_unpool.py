# %% right: four cases in a loop (3 points)
def max_unpool(x_in, x_high_res):
    x_out = np.zeros((x_in.shape[0] * 2, x_in.shape[1] * 2))
    for i in range(x_in.shape[0]):
        for j in range(x_in.shape[1]):
            block = x_high_res[2 * i:2 * i + 2, 2 * j:2 * j + 2]
            largest = np.max(block)
            for a in range(2):
                for b in range(2):
                    if block[a, b] == largest:
                        x_out[2 * i + a, 2 * j + b] = x_in[i, j]
    return x_out

# %% right: a mask over the whole image (3 points)
def max_unpool(x_in, x_high_res):
    blocks = x_high_res.reshape(x_in.shape[0], 2, x_in.shape[1], 2)
    mask = blocks == blocks.max(axis=(1, 3), keepdims=True)
    return (mask * x_in[:, None, :, None]).reshape(x_high_res.shape)

# %% wrong: the value is looked for in the block
def max_unpool(x_in, x_high_res):
    x_out = np.zeros(x_high_res.shape)
    for i in range(x_high_res.shape[0]):
        for j in range(x_high_res.shape[1]):
            if x_high_res[i, j] == x_in[i // 2, j // 2]:
                x_out[i, j] = x_in[i // 2, j // 2]
    return x_out

# %% wrong: the values of the old image
def max_unpool(x_in, x_high_res):
    blocks = x_high_res.reshape(x_in.shape[0], 2, x_in.shape[1], 2)
    mask = blocks == blocks.max(axis=(1, 3), keepdims=True)
    return (mask * blocks).reshape(x_high_res.shape)

# %% wrong: rows and columns of the place are swapped
def max_unpool(x_in, x_high_res):
    x_out = np.zeros(x_high_res.shape)
    for i in range(x_in.shape[0]):
        for j in range(x_in.shape[1]):
            block = x_high_res[2 * i:2 * i + 2, 2 * j:2 * j + 2]
            b, a = np.unravel_index(np.argmax(block), (2, 2))
            x_out[2 * i + a, 2 * j + b] = x_in[i, j]
    return x_out

# %% wrong: fills the block
def max_unpool(x_in, x_high_res):
    return np.kron(x_in, np.ones((2, 2)))

# %% right: a mask of the places (3 points)
def max_unpool(x_in, x_high_res):
    block = np.ones((2, 2))
    largest = x_high_res.reshape(x_in.shape[0], 2, x_in.shape[1], 2).max(axis=(1, 3))
    return np.where(x_high_res == np.kron(largest, block), np.kron(x_in, block), 0)
