# points: 0
# mistake: divides the kernel size only, as a known slip in the book's formula
def conv_output_size(size, kernel_size, stride=1, pad=0):
    return 1 + size + 2 * pad - kernel_size // stride
