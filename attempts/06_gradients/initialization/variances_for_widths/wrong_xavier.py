# points: 0
# mistake: without the factor of ReLU
def variances_for_widths(D_in, D_out):
    return 1 / D_in, 1 / D_out, 2 / (D_in + D_out)
