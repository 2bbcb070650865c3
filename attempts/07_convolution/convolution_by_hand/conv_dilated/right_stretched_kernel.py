# points: 3
# style: puts zeros between the weights, uses the earlier function
def conv_dilated(image, weights, stride=1, pad=1, dilation=1):
    o, c, kh, kw = weights.shape
    big = np.zeros((o, c, kh + (kh - 1) * (dilation - 1), kw + (kw - 1) * (dilation - 1)))
    for i in range(kh):
        for j in range(kw):
            big[:, :, i * dilation, j * dilation] = weights[:, :, i, j]
    return conv_numpy_4(image, big, stride=stride, pad=pad)
