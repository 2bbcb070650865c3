# points: 0
# mistake: calls the given PyTorch version
def conv_numpy_1(image, weights, pad=1):
    return conv_pytorch(image, weights, stride=1, pad=pad)
