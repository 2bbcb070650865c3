# %% right: from the last layer back (3 points)
def receptive_field(kernel_sizes, strides):
    size = 1
    for k, s in reversed(list(zip(kernel_sizes, strides))):
        size = (size - 1) * s + k
    return size

# %% right: from the input on (3 points)
def receptive_field(kernel_sizes, strides):
    r, d = 1, 1
    for k, s in zip(kernel_sizes, strides):
        r = r + (k - 1) * d
        d = d * s
    return r

# %% right: measured: which inputs have a gradient (3 points)
def receptive_field(kernel_sizes, strides):
    x = torch.ones(1, 1, 5000, requires_grad=True)
    h = x
    for k, s in zip(kernel_sizes, strides):
        h = F.conv1d(h, torch.ones(1, 1, k), stride=s)
    h[0, 0, 3].backward()
    touched = torch.nonzero(x.grad[0, 0]).squeeze(1)
    return int(touched.max() - touched.min()) + 1

# %% wrong: adds the strides up
def receptive_field(kernel_sizes, strides):
    r, d = 1, 1
    for k, s in zip(kernel_sizes, strides):
        r = r + (k - 1) * d
        d = d + s - 1
    return r

# %% wrong: distance is the stride of the layer before
def receptive_field(kernel_sizes, strides):
    r, d = 1, 1
    for k, s in zip(kernel_sizes, strides):
        r = r + (k - 1) * d
        d = s
    return r

# %% wrong: ignores strides
def receptive_field(kernel_sizes, strides):
    r, d = 1, 1
    for k, s in zip(kernel_sizes, strides):
        r = r + (k - 1) * d
        d = 1
    return r

# %% wrong: uses the layer's own stride only
def receptive_field(kernel_sizes, strides):
    r, d = 1, 1
    for k, s in zip(kernel_sizes, strides):
        r = r + (k - 1) * s
        d = d * s
    return r

# %% wrong: multiplies kernel sizes
def receptive_field(kernel_sizes, strides):
    r, d = 1, 1
    for k, s in zip(kernel_sizes, strides):
        r = r * k
        d = d * s
    return r

# %% wrong: starts from zero
def receptive_field(kernel_sizes, strides):
    r, d = 0, 1
    for k, s in zip(kernel_sizes, strides):
        r = r + (k - 1) * d
        d = d * s
    return r

# %% wrong: applies the stride before the layer
def receptive_field(kernel_sizes, strides):
    r, d = 1, 1
    for k, s in zip(kernel_sizes, strides):
        d = d * s
        r = r + (k - 1) * d
    return r

# %% wrong: kernel size three hard-coded
def receptive_field(kernel_sizes, strides):
    r, d = 1, 1
    for k, s in zip(kernel_sizes, strides):
        r = r + 2 * d
        d = d * s
    return r
