# points: 0
# mistake: no offsets
def count_conv2d(channels_in, channels_out, kernel_height, kernel_width):
    return channels_in * channels_out * kernel_height * kernel_width
