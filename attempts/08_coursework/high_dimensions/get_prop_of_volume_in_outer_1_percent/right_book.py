# points: 2
# style: two volumes
def get_prop_of_volume_in_outer_1_percent(dimension):
    vol_full = volume_of_hypersphere(2.0, dimension)
    vol_inner = volume_of_hypersphere(2.0 * 0.99, dimension)
    proportion = 1 - vol_inner / vol_full
    return proportion
