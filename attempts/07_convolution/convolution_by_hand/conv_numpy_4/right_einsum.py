# points: 2
# style: no loops already
def conv_numpy_4(image, weights, stride=1, pad=1):
    x = np.pad(image, ((0,), (0,), (pad,), (pad,)))
    windows = np.lib.stride_tricks.sliding_window_view(x, weights.shape[2:], (2, 3))
    return np.einsum("nchwij,ocij->nohw", windows[:, :, ::stride, ::stride], weights)
