# points: 0
# mistake: forgets the input channels
def count_conv2d(channels_in, channels_out, kernel_height, kernel_width):
    return channels_out * (kernel_height * kernel_width + 1)
