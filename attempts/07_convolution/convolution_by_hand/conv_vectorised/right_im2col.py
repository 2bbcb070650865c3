# points: 4
# style: copies windows into columns of a matrix, single precision
def conv_vectorised(image, weights, stride=1, pad=1):
    x = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad))).astype(np.float32)
    n, c, height, width = x.shape
    o, _, kh, kw = weights.shape
    h = conv_output_size(image.shape[2], kh, stride, pad)
    w = conv_output_size(image.shape[3], kw, stride, pad)
    columns = np.empty((n, c, kh, kw, h, w), dtype=np.float32)
    for i in range(kh):
        for j in range(kw):
            columns[:, :, i, j] = x[:, :, i:i + h * stride:stride, j:j + w * stride:stride][:, :, :h, :w]
    out = weights.reshape(o, -1).astype(np.float32) @ columns.reshape(n, c * kh * kw, h * w)
    return out.reshape(n, o, h, w)
