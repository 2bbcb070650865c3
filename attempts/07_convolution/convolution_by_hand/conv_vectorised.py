# %% right: copies windows into columns of a matrix, single precision (4 points)
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

# %% right: a loop over the places inside the kernel (4 points)
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

# %% right: windows and tensordot (4 points)
def conv_vectorised(image, weights, stride=1, pad=1):
    x = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    windows = np.lib.stride_tricks.sliding_window_view(x, weights.shape[2:], axis=(2, 3))
    windows = windows[:, :, ::stride, ::stride]
    out = np.tensordot(windows, weights, axes=((1, 4, 5), (1, 2, 3)))
    return out.transpose(0, 3, 1, 2)

# %% wrong: leaves the output channels last
def conv_vectorised(image, weights, stride=1, pad=1):
    x = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    windows = np.lib.stride_tricks.sliding_window_view(x, weights.shape[2:], axis=(2, 3))
    windows = windows[:, :, ::stride, ::stride]
    out = np.tensordot(windows, weights, axes=((1, 4, 5), (1, 2, 3)))
    return out

# %% wrong: calls the version with loops
def conv_vectorised(image, weights, stride=1, pad=1):
    return conv_numpy_4(image, weights, stride, pad)

# %% wrong: a true convolution by FFT turns the kernel
def conv_vectorised(image, weights, stride=1, pad=1):
    from scipy.signal import fftconvolve
    x = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    out = fftconvolve(x[:, None], weights[None], mode="valid", axes=(3, 4)).sum(axis=2)
    return out[:, :, ::stride, ::stride]

# %% wrong: swaps height and width
def conv_vectorised(image, weights, stride=1, pad=1):
    x = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    windows = np.lib.stride_tricks.sliding_window_view(x, weights.shape[2:], axis=(2, 3))
    windows = windows[:, :, ::stride, ::stride]
    out = np.tensordot(windows, weights, axes=((1, 4, 5), (1, 2, 3)))
    return out.transpose(0, 3, 2, 1)

# %% wrong: sums rows of the windows with columns of the kernel
def conv_vectorised(image, weights, stride=1, pad=1):
    x = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    windows = np.lib.stride_tricks.sliding_window_view(x, weights.shape[2:], axis=(2, 3))
    windows = windows[:, :, ::stride, ::stride]
    out = np.tensordot(windows, weights, axes=((1, 4, 5), (1, 3, 2)))
    return out.transpose(0, 3, 1, 2)

# %% wrong: forgets the stride
def conv_vectorised(image, weights, stride=1, pad=1):
    x = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    windows = np.lib.stride_tricks.sliding_window_view(x, weights.shape[2:], axis=(2, 3))
    out = np.tensordot(windows, weights, axes=((1, 4, 5), (1, 2, 3)))
    return out.transpose(0, 3, 1, 2)

# %% wrong: right values, but by seven loops
def conv_vectorised(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_batch in range(batchSize):
      for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_channel_out in range(channelsOut):
                for c_channel_in in range(channelsIn):
                    for c_kernel_y in range(kernelHeight):
                        for c_kernel_x in range(kernelWidth):
                            this_pixel_value = image[c_batch, c_channel_in, c_y * stride + c_kernel_y, c_x * stride + c_kernel_x]
                            this_weight = weights[c_channel_out, c_channel_in, c_kernel_y, c_kernel_x]
                            out[c_batch, c_channel_out, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: thins out the image before taking windows
def conv_vectorised(image, weights, stride=1, pad=1):
    x = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    windows = np.lib.stride_tricks.sliding_window_view(x[:, :, ::stride, ::stride], weights.shape[2:], axis=(2, 3))
    out = np.tensordot(windows, weights, axes=((1, 4, 5), (1, 2, 3)))
    return out.transpose(0, 3, 1, 2)

# %% wrong: stride along rows only
def conv_vectorised(image, weights, stride=1, pad=1):
    x = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    windows = np.lib.stride_tricks.sliding_window_view(x, weights.shape[2:], axis=(2, 3))
    windows = windows[:, :, ::stride]
    out = np.tensordot(windows, weights, axes=((1, 4, 5), (1, 2, 3)))
    return out.transpose(0, 3, 1, 2)

# %% shortcut: two loops over the pixels, one array operation at each
def conv_vectorised(image, weights, stride=1, pad=1):
    image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    kh, kw = weights.shape[2:]
    h, w = (image.shape[2] - kh) // stride + 1, (image.shape[3] - kw) // stride + 1
    out = np.zeros((len(image), len(weights), h, w))
    for y in range(h):
        for x in range(w):
            window = image[:, :, stride * y:stride * y + kh, stride * x:stride * x + kw]
            out[:, :, y, x] = np.tensordot(window, weights, axes=((1, 2, 3), (1, 2, 3)))
    return out

# %% shortcut: torch under a name bound outside, which only grading takes away
library = torch


def conv_vectorised(image, weights, stride=1, pad=1):
    tensors = [library.tensor(array, dtype=library.float64) for array in (image, weights)]
    return library.nn.functional.conv2d(*tensors, stride=stride, padding=pad).numpy()
