# points: 0
# mistake: takes the first term of the series only
def prop_of_volume_in_outer_shell(dimension, fraction):
    return min(dimension * fraction, 1.0)
