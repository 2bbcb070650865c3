# points: 0
# mistake: uses the layer's own stride only
def receptive_field(kernel_sizes, strides):
    r, d = 1, 1
    for k, s in zip(kernel_sizes, strides):
        r = r + (k - 1) * s
        d = d * s
    return r
