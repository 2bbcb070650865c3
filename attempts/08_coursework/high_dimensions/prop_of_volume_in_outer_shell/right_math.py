# points: 2
# style: the math module
def prop_of_volume_in_outer_shell(dimension, fraction):
    return -math.expm1(dimension * math.log1p(-fraction))
