# points: 0
# mistake: leaves out the kernel
def he_std(weight_shape):
    return math.sqrt(2 / weight_shape[1])
