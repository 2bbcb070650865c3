# points: 0
# mistake: thinks that one percent of the radius is one percent of the volume
def get_prop_of_volume_in_outer_1_percent(dimension):
    return 0.01
