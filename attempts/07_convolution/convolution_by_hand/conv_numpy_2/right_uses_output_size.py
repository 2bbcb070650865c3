# points: 3
# style: calls conv_output_size
def conv_numpy_2(image, weights, stride=1, pad=1):
    h = int(conv_output_size(image.shape[2], weights.shape[2], stride, pad))
    w = int(conv_output_size(image.shape[3], weights.shape[3], stride, pad))
    x = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    out = np.zeros((1, 1, h, w))
    for y in range(h):
        for z in range(w):
            window = x[0, 0, stride * y:stride * y + weights.shape[2], stride * z:stride * z + weights.shape[3]]
            out[0, 0, y, z] = np.vdot(window, weights[0, 0])
    return out
