# points: 0
# mistake: kernel size three hard-coded
def receptive_field(kernel_sizes, strides):
    r, d = 1, 1
    for k, s in zip(kernel_sizes, strides):
        r = r + 2 * d
        d = d * s
    return r
