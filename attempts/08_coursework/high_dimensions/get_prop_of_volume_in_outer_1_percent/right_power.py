# points: 2
# style: the constants cancel
def get_prop_of_volume_in_outer_1_percent(dimension):
    return 1 - 0.99 ** dimension
