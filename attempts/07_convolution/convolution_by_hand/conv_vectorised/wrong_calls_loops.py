# points: 0
# mistake: calls the version with loops
def conv_vectorised(image, weights, stride=1, pad=1):
    return conv_numpy_4(image, weights, stride, pad)
