# points: 2
# style: the formula with math.floor
def conv_output_size(size, kernel_size, stride=1, pad=0):
    return math.floor((size + 2 * pad - kernel_size) / stride + 1)
