# points: 0
# mistake: returns a volume, not a share
def get_prop_of_volume_in_outer_1_percent(dimension):
    return volume_of_hypersphere(1.0, dimension) - volume_of_hypersphere(0.99, dimension)
