# points: 2
# style: a case for each kind of layer
def he_std(weight_shape):
    if len(weight_shape) == 2:
        fan_in = weight_shape[1]
    elif len(weight_shape) == 3:
        fan_in = weight_shape[1] * weight_shape[2]
    else:
        fan_in = weight_shape[1] * weight_shape[2] * weight_shape[3]
    return (2.0 / fan_in) ** 0.5
