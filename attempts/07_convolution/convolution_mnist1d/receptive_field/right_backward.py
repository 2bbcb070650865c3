# points: 3
# style: from the last layer back
def receptive_field(kernel_sizes, strides):
    size = 1
    for k, s in reversed(list(zip(kernel_sizes, strides))):
        size = (size - 1) * s + k
    return size
