# points: 0
# mistake: adds the strides up
def receptive_field(kernel_sizes, strides):
    r, d = 1, 1
    for k, s in zip(kernel_sizes, strides):
        r = r + (k - 1) * d
        d = d + s - 1
    return r
