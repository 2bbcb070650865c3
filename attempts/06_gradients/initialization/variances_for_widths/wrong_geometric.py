# points: 0
# mistake: geometric mean of the widths
def variances_for_widths(D_in, D_out):
    return 2 / D_in, 2 / D_out, 2 / np.sqrt(D_in * D_out)
