# points: 0
# mistake: ignores the fraction
def prop_of_volume_in_outer_shell(dimension, fraction):
    return -np.expm1(dimension * np.log1p(-0.01))
