# points: 0
# mistake: starts from zero
def receptive_field(kernel_sizes, strides):
    r, d = 0, 1
    for k, s in zip(kernel_sizes, strides):
        r = r + (k - 1) * d
        d = d * s
    return r
