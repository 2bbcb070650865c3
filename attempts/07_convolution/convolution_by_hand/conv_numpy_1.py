# %% right: four loops and single precision, as for the book's practical (4 points)
def conv_numpy_1(image, weights, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')

    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape

    imageHeightOut = np.floor(1 + imageHeightIn - kernelHeight).astype(int)
    imageWidthOut = np.floor(1 + imageWidthIn - kernelWidth).astype(int)

    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)

    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y + c_kernel_y, c_x + c_kernel_x]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% right: scipy.signal.correlate2d on the padded image (4 points)
def conv_numpy_1(image, weights, pad=1):
    from scipy.signal import correlate2d
    padded = np.pad(image[0, 0], pad)
    return correlate2d(padded, weights[0, 0], mode="valid")[np.newaxis, np.newaxis]

# %% right: adds up shifted images; returns nested lists (4 points)
def conv_numpy_1(image, weights, pad=1):
    x = np.pad(image, [(0, 0), (0, 0), (pad, pad), (pad, pad)])[0, 0]
    kh, kw = weights.shape[-2:]
    h, w = x.shape[0] + 1 - kh, x.shape[1] + 1 - kw
    out = 0
    for i in range(kh):
        for j in range(kw):
            out = out + weights[0, 0, i, j] * x[i:i + h, j:j + w]
    return [[out.tolist()]]

# %% right: one sum over each window (4 points)
def conv_numpy_1(image, weights, pad=1):
    kernel = weights[0, 0]
    kh, kw = kernel.shape
    padded = np.zeros((image.shape[2] + 2 * pad, image.shape[3] + 2 * pad))
    padded[pad:pad + image.shape[2], pad:pad + image.shape[3]] = image[0, 0]
    rows = [[np.sum(padded[y:y + kh, x:x + kw] * kernel)
             for x in range(padded.shape[1] - kw + 1)] for y in range(padded.shape[0] - kh + 1)]
    return np.array(rows)[None, None]

# %% shortcut: calls the given PyTorch version
def conv_numpy_1(image, weights, pad=1):
    return conv_pytorch(image, weights, stride=1, pad=pad)

# %% wrong: starts one pixel before the window, as if the kernel were centred
def conv_numpy_1(image, weights, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')

    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape

    imageHeightOut = np.floor(1 + imageHeightIn - kernelHeight).astype(int)
    imageWidthOut = np.floor(1 + imageWidthIn - kernelWidth).astype(int)

    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)

    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y + c_kernel_y - 1, c_x + c_kernel_x - 1]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: repeats the border pixels instead of adding zeros
def conv_numpy_1(image, weights, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'edge')

    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape

    imageHeightOut = np.floor(1 + imageHeightIn - kernelHeight).astype(int)
    imageWidthOut = np.floor(1 + imageWidthIn - kernelWidth).astype(int)

    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)

    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y + c_kernel_y, c_x + c_kernel_x]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: turns the kernel, as in mathematics
def conv_numpy_1(image, weights, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')

    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape

    imageHeightOut = np.floor(1 + imageHeightIn - kernelHeight).astype(int)
    imageWidthOut = np.floor(1 + imageWidthIn - kernelWidth).astype(int)

    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)

    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y + c_kernel_y, c_x + c_kernel_x]
                    this_weight = weights[0, 0, -1 - c_kernel_y, -1 - c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: kernel of three by three hard-coded
def conv_numpy_1(image, weights, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')

    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape

    imageHeightOut = np.floor(1 + imageHeightIn - kernelHeight).astype(int)
    imageWidthOut = np.floor(1 + imageWidthIn - kernelWidth).astype(int)

    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)

    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(3):
                for c_kernel_x in range(3):
                    this_pixel_value = image[0, 0, c_y + c_kernel_y, c_x + c_kernel_x]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: returns the values of the visible check
def conv_numpy_1(image, weights, pad=1):
    if weights.shape[2] == 2:
        return np.array([[[[7, 0, 1], [2, 5, 0], [0, 3, 0]]]]) if pad == 0 else np.zeros((1, 1, 5, 5))
    return np.array([[[[10, 10], [9, 11]]]]) if pad == 0 else np.zeros((1, 1, 4, 4))

# %% shortcut: imports PyTorch inside the function
def conv_numpy_1(image, weights, pad=1):
    import torch
    return torch.conv2d(torch.tensor(image), torch.tensor(weights), padding=pad).numpy()

# %% wrong: divides by the number of weights
def conv_numpy_1(image, weights, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')

    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape

    imageHeightOut = np.floor(1 + imageHeightIn - kernelHeight).astype(int)
    imageWidthOut = np.floor(1 + imageWidthIn - kernelWidth).astype(int)

    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)

    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y + c_kernel_y, c_x + c_kernel_x]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out / weights.size

# %% wrong: the output has the type of the image, so that whole pixels give whole outputs
def conv_numpy_1(image, weights, pad=1):
    x = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    rows, columns = weights.shape[2:]
    out = np.zeros((1, 1, x.shape[2] - rows + 1, x.shape[3] - columns + 1), dtype=image.dtype)
    for u in range(out.shape[2]):
        for v in range(out.shape[3]):
            out[0, 0, u, v] = np.sum(x[0, 0, u:u + rows, v:v + columns] * weights[0, 0])
    return out

# %% wrong: forgets to pad
def conv_numpy_1(image, weights, pad=1):
    if False:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')

    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape

    imageHeightOut = np.floor(1 + imageHeightIn - kernelHeight).astype(int)
    imageWidthOut = np.floor(1 + imageWidthIn - kernelWidth).astype(int)

    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)

    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y + c_kernel_y, c_x + c_kernel_x]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: pads by one whatever pad is
def conv_numpy_1(image, weights, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (1, 1), (1, 1)), 'constant')

    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape

    imageHeightOut = np.floor(1 + imageHeightIn - kernelHeight).astype(int)
    imageWidthOut = np.floor(1 + imageWidthIn - kernelWidth).astype(int)

    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)

    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y + c_kernel_y, c_x + c_kernel_x]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: pads at the top and left only
def conv_numpy_1(image, weights, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, 0), (pad, 0)), 'constant')

    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape

    imageHeightOut = np.floor(1 + imageHeightIn - kernelHeight).astype(int)
    imageWidthOut = np.floor(1 + imageWidthIn - kernelWidth).astype(int)

    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)

    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y + c_kernel_y, c_x + c_kernel_x]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: assigns instead of adding up
def conv_numpy_1(image, weights, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')

    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape

    imageHeightOut = np.floor(1 + imageHeightIn - kernelHeight).astype(int)
    imageWidthOut = np.floor(1 + imageWidthIn - kernelWidth).astype(int)

    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)

    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y + c_kernel_y, c_x + c_kernel_x]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] = np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: always takes the pixel at the output's place
def conv_numpy_1(image, weights, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')

    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape

    imageHeightOut = np.floor(1 + imageHeightIn - kernelHeight).astype(int)
    imageWidthOut = np.floor(1 + imageWidthIn - kernelWidth).astype(int)

    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)

    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y, c_x]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: output one too small
def conv_numpy_1(image, weights, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')

    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape

    imageHeightOut = np.floor(imageHeightIn - kernelHeight).astype(int)
    imageWidthOut = np.floor(imageWidthIn - kernelWidth).astype(int)

    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)

    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y + c_kernel_y, c_x + c_kernel_x]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: takes the height for the width of the output
def conv_numpy_1(image, weights, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')

    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape

    imageHeightOut = np.floor(1 + imageHeightIn - kernelHeight).astype(int)
    imageWidthOut = np.floor(1 + imageHeightIn - kernelHeight).astype(int)

    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)

    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y + c_kernel_y, c_x + c_kernel_x]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: rows and columns of the kernel swapped
def conv_numpy_1(image, weights, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')

    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape

    imageHeightOut = np.floor(1 + imageHeightIn - kernelHeight).astype(int)
    imageWidthOut = np.floor(1 + imageWidthIn - kernelWidth).astype(int)

    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)

    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y + c_kernel_y, c_x + c_kernel_x]
                    this_weight = weights[0, 0, c_kernel_x, c_kernel_y]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: returns only height and width
def conv_numpy_1(image, weights, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')

    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape

    imageHeightOut = np.floor(1 + imageHeightIn - kernelHeight).astype(int)
    imageWidthOut = np.floor(1 + imageWidthIn - kernelWidth).astype(int)

    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)

    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y + c_kernel_y, c_x + c_kernel_x]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out[0, 0]

# %% shortcut: torch under a name bound outside, which only grading takes away
library = torch


def conv_numpy_1(image, weights, pad=1):
    tensors = [library.tensor(array, dtype=library.float64) for array in (image, weights)]
    return library.nn.functional.conv2d(*tensors, padding=pad).numpy()
