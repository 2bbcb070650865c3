# points: 0
# mistake: returns the share of the inside
def prop_of_volume_in_outer_shell(dimension, fraction):
    return np.exp(dimension * np.log1p(-fraction))
