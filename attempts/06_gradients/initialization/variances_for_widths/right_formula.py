# points: 2
# style: formulas, a list
def variances_for_widths(D_in, D_out):
    return [2 / D_in, 2 / D_out, 2 / ((D_in + D_out) / 2)]
