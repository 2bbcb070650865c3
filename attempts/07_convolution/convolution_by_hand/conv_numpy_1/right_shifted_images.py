# points: 4
# style: adds up shifted images; returns nested lists
def conv_numpy_1(image, weights, pad=1):
    x = np.pad(image, [(0, 0), (0, 0), (pad, pad), (pad, pad)])[0, 0]
    kh, kw = weights.shape[-2:]
    h, w = x.shape[0] + 1 - kh, x.shape[1] + 1 - kw
    out = 0
    for i in range(kh):
        for j in range(kw):
            out = out + weights[0, 0, i, j] * x[i:i + h, j:j + w]
    return [[out.tolist()]]
