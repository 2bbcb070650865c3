# points: 0
# mistake: adds the one before dividing
def conv_output_size(size, kernel_size, stride=1, pad=0):
    return (size + 2 * pad - kernel_size + 1) // stride
