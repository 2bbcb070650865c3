# %% right: loops over places, sums over the rest (6 points)
def conv_backward(image, weights, grad_output, stride=1, pad=1):
    padded = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    d_padded = np.zeros(padded.shape)
    d_weights = np.zeros(weights.shape)
    kh, kw = weights.shape[2:]
    for u in range(grad_output.shape[2]):
        for v in range(grad_output.shape[3]):
            g = grad_output[:, :, u, v]
            window = padded[:, :, stride * u:stride * u + kh, stride * v:stride * v + kw]
            d_weights += np.tensordot(g, window, axes=(0, 0))
            d_padded[:, :, stride * u:stride * u + kh, stride * v:stride * v + kw] += np.tensordot(
                g, weights, axes=(1, 0))
    h, w = image.shape[2:]
    return d_padded[:, :, pad:pad + h, pad:pad + w], d_weights

# %% right: seven loops (6 points)
def conv_backward(image, weights, grad_output, stride=1, pad=1):
    d_image = np.zeros(image.shape)
    d_weights = np.zeros(weights.shape)
    n_out, c_out, h_out, w_out = grad_output.shape
    for n in range(n_out):
        for o in range(c_out):
            for u in range(h_out):
                for v in range(w_out):
                    g = grad_output[n, o, u, v]
                    for c in range(image.shape[1]):
                        for i in range(weights.shape[2]):
                            for j in range(weights.shape[3]):
                                r, s = stride * u + i - pad, stride * v + j - pad
                                if 0 <= r < image.shape[2] and 0 <= s < image.shape[3]:
                                    d_image[n, c, r, s] += g * weights[o, c, i, j]
                                    d_weights[o, c, i, j] += g * image[n, c, r, s]
    return d_image, d_weights

# %% wrong: only the weights, half of the points (3 points)
def conv_backward(image, weights, grad_output, stride=1, pad=1):
    padded = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    d_weights = np.zeros(weights.shape)
    kh, kw = weights.shape[2:]
    for u in range(grad_output.shape[2]):
        for v in range(grad_output.shape[3]):
            window = padded[:, :, stride * u:stride * u + kh, stride * v:stride * v + kw]
            d_weights += np.tensordot(grad_output[:, :, u, v], window, axes=(0, 0))
    return np.zeros(image.shape), d_weights

# %% wrong: replaces instead of adding up
def conv_backward(image, weights, grad_output, stride=1, pad=1):
    padded = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    d_padded, d_weights = np.zeros(padded.shape), np.zeros(weights.shape)
    kh, kw = weights.shape[2:]
    for u in range(grad_output.shape[2]):
        for v in range(grad_output.shape[3]):
            g = grad_output[:, :, u, v]
            rows = slice(stride * u, stride * u + kh)
            columns = slice(stride * v, stride * v + kw)
            d_weights = np.tensordot(g, padded[:, :, rows, columns], axes=(0, 0))
            d_padded[:, :, rows, columns] = np.tensordot(g, weights, axes=(1, 0))
    h, w = image.shape[2:]
    return d_padded[:, :, pad:pad + h, pad:pad + w], d_weights

# %% wrong: turns the kernel and the image, means over the batch
def conv_backward(image, weights, grad_output, stride=1, pad=1):
    padded = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    d_padded, d_weights = np.zeros(padded.shape), np.zeros(weights.shape)
    kh, kw = weights.shape[2:]
    for u in range(grad_output.shape[2]):
        for v in range(grad_output.shape[3]):
            g = grad_output[:, :, u, v]
            window = padded[:, :, stride * u:stride * u + kh, stride * v:stride * v + kw]
            d_weights += np.tensordot(g, window, axes=(0, 0)) / len(image)
            d_padded[:, :, stride * u:stride * u + kh, stride * v:stride * v + kw] += np.tensordot(
                g, weights[..., ::-1, ::-1], axes=(1, 0))
    h, w = image.shape[2:]
    return d_padded[:, :, pad:pad + h, pad:pad + w], d_weights

# %% wrong: keeps the border and moves by one pixel
def conv_backward(image, weights, grad_output, stride=1, pad=1):
    padded = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    d_padded, d_weights = np.zeros(padded.shape), np.zeros(weights.shape)
    kh, kw = weights.shape[2:]
    for u in range(grad_output.shape[2]):
        for v in range(grad_output.shape[3]):
            g = grad_output[:, :, u, v]
            d_weights += np.tensordot(g, padded[:, :, u:u + kh, v:v + kw], axes=(0, 0))
            d_padded[:, :, u:u + kh, v:v + kw] += np.tensordot(g, weights, axes=(1, 0))
    return d_padded, d_weights

# %% shortcut: PyTorch goes back
def conv_backward(image, weights, grad_output, stride=1, pad=1):
    x, w = torch.tensor(image, requires_grad=True), torch.tensor(weights, requires_grad=True)
    F.conv2d(x, w, stride=stride, padding=pad).backward(torch.tensor(grad_output))
    return x.grad.numpy(), w.grad.numpy()

# %% shortcut: central differences
def conv_backward(image, weights, grad_output, stride=1, pad=1):
    def loss(image, weights):
        padded = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
        windows = np.lib.stride_tricks.sliding_window_view(padded, weights.shape[2:], axis=(2, 3))
        out = np.einsum("ncuvij,ocij->nouv", windows[:, :, ::stride, ::stride], weights, optimize=True)
        return (out * grad_output).sum()

    def differences(f, at):
        slope = np.zeros(at.shape)
        for place in np.ndindex(at.shape):
            step = np.zeros(at.shape)
            step[place] = 0.5
            slope[place] = f(at + step) - f(at - step)
        return slope

    return (differences(lambda a: loss(a, weights), image), differences(lambda a: loss(image, a), weights))

# %% shortcut: torch under a name bound outside, which only grading takes away
library = torch


def conv_backward(image, weights, grad_output, stride=1, pad=1):
    x, w = (library.tensor(array, dtype=library.float64, requires_grad=True) for array in (image, weights))
    library.nn.functional.conv2d(x, w, stride=stride, padding=pad).backward(library.tensor(grad_output))
    return x.grad.numpy(), w.grad.numpy()

# %% wrong: the weights come first
def conv_backward(image, weights, grad_output, stride=1, pad=1):
    padded = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad))).astype(float)
    grad_padded, grad_weights = np.zeros_like(padded), np.zeros(weights.shape)
    for u in range(grad_output.shape[2]):
        for v in range(grad_output.shape[3]):
            here = (slice(None), slice(None), slice(u * stride, u * stride + weights.shape[2]),
                    slice(v * stride, v * stride + weights.shape[3]))
            grad_weights += np.einsum("no,ncij->ocij", grad_output[:, :, u, v], padded[here])
            grad_padded[here] += np.einsum("no,ocij->ncij", grad_output[:, :, u, v], weights)
    rows, columns = image.shape[2:]
    return grad_weights, grad_padded[:, :, pad:pad + rows, pad:pad + columns]
