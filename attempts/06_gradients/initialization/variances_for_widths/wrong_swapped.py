# points: 0
# mistake: forwards and backwards swapped
def variances_for_widths(D_in, D_out):
    return 2 / D_out, 2 / D_in, 4 / (D_in + D_out)
