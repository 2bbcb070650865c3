# points: 0
# mistake: sum in the place of the mean
def variances_for_widths(D_in, D_out):
    return 2 / D_in, 2 / D_out, 2 / (D_in + D_out)
