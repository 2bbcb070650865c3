# points: 0
# mistake: repeats weights instead of leaving holes
def conv_dilated(image, weights, stride=1, pad=1, dilation=1):
    o, c, kh, kw = weights.shape
    big = np.repeat(np.repeat(weights, dilation, axis=2), dilation, axis=3)
    big = big[:, :, :dilation * (kh - 1) + 1, :dilation * (kw - 1) + 1]
    return conv_numpy_4(image, big, stride, pad)
