# points: 0
# mistake: applies the stride before the layer
def receptive_field(kernel_sizes, strides):
    r, d = 1, 1
    for k, s in zip(kernel_sizes, strides):
        d = d * s
        r = r + (k - 1) * d
    return r
