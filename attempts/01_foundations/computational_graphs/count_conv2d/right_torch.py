# points: 2
# style: asks torch
def count_conv2d(channels_in, channels_out, kernel_height, kernel_width):
    layer = nn.Conv2d(channels_in, channels_out, (kernel_height, kernel_width))
    return layer.weight.numel() + layer.bias.numel()
