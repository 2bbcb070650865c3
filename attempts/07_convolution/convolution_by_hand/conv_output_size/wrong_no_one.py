# points: 0
# mistake: forgets to count the first place
def conv_output_size(size, kernel_size, stride=1, pad=0):
    return (size + 2 * pad - kernel_size) // stride
