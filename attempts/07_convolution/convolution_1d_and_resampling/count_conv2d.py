# %% right: a dense layer on one window (2 points)
def count_conv2d(channels_in, channels_out, kernel_height, kernel_width):
    window = channels_in * kernel_height * kernel_width
    return window * channels_out + channels_out

# %% right: asks torch (2 points)
def count_conv2d(channels_in, channels_out, kernel_height, kernel_width):
    layer = nn.Conv2d(channels_in, channels_out, (kernel_height, kernel_width))
    return layer.weight.numel() + layer.bias.numel()

# %% wrong: the printed value
def count_conv2d(channels_in, channels_out, kernel_height, kernel_width):
    return 40

# %% wrong: forgets the input channels
def count_conv2d(channels_in, channels_out, kernel_height, kernel_width):
    return channels_out * (kernel_height * kernel_width + 1)

# %% wrong: no offsets
def count_conv2d(channels_in, channels_out, kernel_height, kernel_width):
    return channels_in * channels_out * kernel_height * kernel_width

# %% wrong: an offset for each pair of channels
def count_conv2d(channels_in, channels_out, kernel_height, kernel_width):
    return channels_in * channels_out * (kernel_height * kernel_width + 1)

# %% wrong: takes the kernel for square
def count_conv2d(channels_in, channels_out, kernel_height, kernel_width):
    return channels_out * (channels_in * kernel_height * kernel_height + 1)
