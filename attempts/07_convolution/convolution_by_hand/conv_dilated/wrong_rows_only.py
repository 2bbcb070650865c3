# points: 0
# mistake: dilates the rows only
def conv_dilated(image, weights, stride=1, pad=1, dilation=1):
    x = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    n_images, channels_in, height, width = x.shape
    channels_out, _, kh, kw = weights.shape
    span_h, span_w = (kh - 1) * dilation + 1, kw
    h, w = (height - span_h) // stride + 1, (width - span_w) // stride + 1
    out = np.zeros((n_images, channels_out, h, w))
    for i in range(kh):
        for j in range(kw):
            for y in range(h):
                for z in range(w):
                    pixels = x[:, :, y * stride + i * dilation, z * stride + j]
                    out[:, :, y, z] += pixels @ weights[:, :, i, j].T
    return out
