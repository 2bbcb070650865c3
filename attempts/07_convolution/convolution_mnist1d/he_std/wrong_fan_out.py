# points: 0
# mistake: fan-out instead of fan-in
def he_std(weight_shape):
    return math.sqrt(2 / (weight_shape[0] * math.prod(weight_shape[2:])))
