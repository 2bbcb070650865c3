# points: 0
# mistake: numerator of one
def he_std(weight_shape):
    return math.sqrt(1 / math.prod(weight_shape[1:]))
