# points: 2
# style: a whole number as a float array of one element
def conv_output_size(size, kernel_size, stride=1, pad=0):
    return np.array([np.floor((size + 2 * pad - kernel_size) / stride) + 1])
