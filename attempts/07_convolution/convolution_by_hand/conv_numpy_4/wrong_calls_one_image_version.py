# points: 0
# mistake: hands the whole batch to the version for one image
def conv_numpy_4(image, weights, stride=1, pad=1):
    return conv_numpy_3(image, weights, stride, pad)
