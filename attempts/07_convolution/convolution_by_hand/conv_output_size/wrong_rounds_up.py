# points: 0
# mistake: rounds up
def conv_output_size(size, kernel_size, stride=1, pad=0):
    return math.ceil((size + 2 * pad - kernel_size) / stride) + 1
