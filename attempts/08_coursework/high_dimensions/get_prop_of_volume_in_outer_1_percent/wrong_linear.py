# points: 0
# mistake: adds one percent for every dimension
def get_prop_of_volume_in_outer_1_percent(dimension):
    return min(0.01 * dimension, 1.0)
