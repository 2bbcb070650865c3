# points: 0
# mistake: takes the kernel for square
def count_conv2d(channels_in, channels_out, kernel_height, kernel_width):
    return channels_out * (channels_in * kernel_height * kernel_height + 1)
