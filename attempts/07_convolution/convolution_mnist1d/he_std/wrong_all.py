# points: 0
# mistake: product of the whole shape
def he_std(weight_shape):
    return math.sqrt(2 / math.prod(weight_shape))
