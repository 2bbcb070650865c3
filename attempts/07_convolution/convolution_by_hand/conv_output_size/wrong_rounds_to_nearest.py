# points: 0
# mistake: rounds to the nearest number
def conv_output_size(size, kernel_size, stride=1, pad=0):
    return round((size + 2 * pad - kernel_size) / stride) + 1
