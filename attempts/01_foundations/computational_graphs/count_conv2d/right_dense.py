# points: 2
# style: a dense layer on one window
def count_conv2d(channels_in, channels_out, kernel_height, kernel_width):
    window = channels_in * kernel_height * kernel_width
    return window * channels_out + channels_out
