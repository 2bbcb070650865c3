# points: 0
# mistake: distance is the stride of the layer before
def receptive_field(kernel_sizes, strides):
    r, d = 1, 1
    for k, s in zip(kernel_sizes, strides):
        r = r + (k - 1) * d
        d = s
    return r
