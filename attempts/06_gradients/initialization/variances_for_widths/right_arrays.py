# points: 2
# style: arrays of one element
def variances_for_widths(D_in, D_out):
    widths = np.array([[D_in], [D_out], [(D_in + D_out) / 2]])
    return list(2 / widths)
