# points: 2
# style: uses he_variance
def variances_for_widths(D_in, D_out):
    return he_variance(D_in), he_variance(D_out), he_variance(0.5 * (D_in + D_out))
