# points: 0
# mistake: uses log1p but subtracts the result from one
def prop_of_volume_in_outer_shell(dimension, fraction):
    return 1 - np.exp(dimension * np.log1p(-fraction))
