# points: 0
# mistake: subtracts from one twice
def prop_of_volume_in_outer_shell(dimension, fraction):
    return 1 - (1 - fraction) ** dimension
