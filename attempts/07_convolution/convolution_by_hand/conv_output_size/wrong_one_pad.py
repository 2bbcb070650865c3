# points: 0
# mistake: counts the padding once
def conv_output_size(size, kernel_size, stride=1, pad=0):
    return (size + pad - kernel_size) // stride + 1
