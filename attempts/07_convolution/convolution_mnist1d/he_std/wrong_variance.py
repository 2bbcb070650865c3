# points: 0
# mistake: the variance
def he_std(weight_shape):
    return 2 / math.prod(weight_shape[1:])
