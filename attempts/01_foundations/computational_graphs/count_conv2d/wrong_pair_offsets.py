# points: 0
# mistake: an offset for each pair of channels
def count_conv2d(channels_in, channels_out, kernel_height, kernel_width):
    return channels_in * channels_out * (kernel_height * kernel_width + 1)
