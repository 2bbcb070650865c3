# points: 0
# mistake: leaves out the channels
def he_std(weight_shape):
    return math.sqrt(2 / (math.prod(weight_shape[2:]) if len(weight_shape) > 2 else weight_shape[1]))
