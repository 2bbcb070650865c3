# points: 0
# mistake: mean of the variances
def variances_for_widths(D_in, D_out):
    return 2 / D_in, 2 / D_out, 1 / D_in + 1 / D_out
