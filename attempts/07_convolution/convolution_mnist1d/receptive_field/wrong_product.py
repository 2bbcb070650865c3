# points: 0
# mistake: multiplies kernel sizes
def receptive_field(kernel_sizes, strides):
    r, d = 1, 1
    for k, s in zip(kernel_sizes, strides):
        r = r * k
        d = d * s
    return r
