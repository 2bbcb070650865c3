# points: 4
# style: a loop over the places inside the kernel
def conv_vectorised(image, weights, stride=1, pad=1):
    x = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    kh, kw = weights.shape[2:]
    h = (x.shape[2] - kh) // stride + 1
    w = (x.shape[3] - kw) // stride + 1
    out = np.zeros((x.shape[0], weights.shape[0], h, w))
    for i in range(kh):
        for j in range(kw):
            part = x[:, :, i:i + stride * (h - 1) + 1:stride, j:j + stride * (w - 1) + 1:stride]
            out += np.einsum("nchw,oc->nohw", part, weights[:, :, i, j])
    return out
