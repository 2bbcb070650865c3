# points: 2
# style: NumPy
def he_std(weight_shape):
    return np.sqrt(2 / np.prod(weight_shape[1:]))
