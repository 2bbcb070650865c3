# points: 0
# mistake: adds sizes instead of multiplying
def he_std(weight_shape):
    return math.sqrt(2 / sum(weight_shape[1:]))
