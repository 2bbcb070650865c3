# points: 3
# style: one tensordot at each place
def conv_numpy_3(image, weights, stride=1, pad=1):
    x = np.pad(image[0], ((0, 0), (pad, pad), (pad, pad)))
    out_channels, _, kh, kw = weights.shape
    h, w = (x.shape[1] - kh) // stride + 1, (x.shape[2] - kw) // stride + 1
    out = np.empty((1, out_channels, h, w))
    for i in range(h):
        for j in range(w):
            patch = x[:, i * stride:i * stride + kh, j * stride:j * stride + kw]
            out[0, :, i, j] = np.tensordot(weights, patch, axes=3)
    return out
