# points: 3
# style: takes every stride-th output of the first version
def conv_numpy_2(image, weights, stride=1, pad=1):
    return conv_numpy_1(image, weights, pad)[:, :, ::stride, ::stride]
