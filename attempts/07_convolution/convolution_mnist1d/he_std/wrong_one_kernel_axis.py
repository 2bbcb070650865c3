# points: 0
# mistake: one axis of the kernel only
def he_std(weight_shape):
    return math.sqrt(2 / math.prod(weight_shape[1:3]))
