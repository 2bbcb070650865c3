# points: 0
# mistake: takes one percent of the diameter off both ends
def get_prop_of_volume_in_outer_1_percent(dimension):
    return 1 - volume_of_hypersphere(0.98, dimension) / volume_of_hypersphere(1.0, dimension)
