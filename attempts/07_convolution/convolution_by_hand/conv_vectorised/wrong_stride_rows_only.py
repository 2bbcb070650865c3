# points: 0
# mistake: stride along rows only
def conv_vectorised(image, weights, stride=1, pad=1):
    x = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    windows = np.lib.stride_tricks.sliding_window_view(x, weights.shape[2:], axis=(2, 3))
    windows = windows[:, :, ::stride]
    out = np.tensordot(windows, weights, axes=((1, 4, 5), (1, 2, 3)))
    return out.transpose(0, 3, 1, 2)
