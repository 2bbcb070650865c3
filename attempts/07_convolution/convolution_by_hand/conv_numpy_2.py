# %% right: four loops and single precision, as for the book's practical (3 points)
def conv_numpy_2(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y * stride + c_kernel_y, c_x * stride + c_kernel_x]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% right: loops over the starts of the windows (3 points)
def conv_numpy_2(image, weights, stride=1, pad=1):
    x = np.pad(image[0, 0], pad)
    kh, kw = weights.shape[2:]
    rows = []
    for top in range(0, x.shape[0] - kh + 1, stride):
        row = []
        for left in range(0, x.shape[1] - kw + 1, stride):
            row.append((x[top:top + kh, left:left + kw] * weights[0, 0]).sum())
        rows.append(row)
    return np.array([[rows]])

# %% right: takes every stride-th output of the first version (3 points)
def conv_numpy_2(image, weights, stride=1, pad=1):
    return conv_numpy_1(image, weights, pad)[:, :, ::stride, ::stride]

# %% right: calls conv_output_size (3 points)
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

# %% wrong: stride along columns only
def conv_numpy_2(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y + c_kernel_y, c_x * stride + c_kernel_x]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: default of no padding
def conv_numpy_2(image, weights, stride=1, pad=0):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y * stride + c_kernel_y, c_x * stride + c_kernel_x]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: default stride of two
def conv_numpy_2(image, weights, stride=2, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y * stride + c_kernel_y, c_x * stride + c_kernel_x]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: turns the kernel
def conv_numpy_2(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y * stride + c_kernel_y, c_x * stride + c_kernel_x]
                    this_weight = weights[0, 0, -1 - c_kernel_y, -1 - c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: kernel of three by three hard-coded
def conv_numpy_2(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(3):
                for c_kernel_x in range(3):
                    this_pixel_value = image[0, 0, c_y * stride + c_kernel_y, c_x * stride + c_kernel_x]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: the first version with another name
def conv_numpy_2(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / 1).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / 1).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y + c_kernel_y, c_x + c_kernel_x]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: output size right, but windows move by one
def conv_numpy_2(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y + c_kernel_y, c_x + c_kernel_x]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: stride along rows only
def conv_numpy_2(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y * stride + c_kernel_y, c_x + c_kernel_x]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: adds the one before dividing
def conv_numpy_2(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight + 1) / stride).astype(int)
    imageWidthOut = np.floor((imageWidthIn - kernelWidth + 1) / stride).astype(int)
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y * stride + c_kernel_y, c_x * stride + c_kernel_x]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: multiplies the place in the kernel (dilation)
def conv_numpy_2(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y + c_kernel_y * stride, c_x + c_kernel_x * stride]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: multiplies the sum of place and kernel place
def conv_numpy_2(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, (c_y + c_kernel_y) * stride, (c_x + c_kernel_x) * stride]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: stride two hard-coded
def conv_numpy_2(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / 2).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / 2).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_kernel_y in range(kernelHeight):
                for c_kernel_x in range(kernelWidth):
                    this_pixel_value = image[0, 0, c_y * 2 + c_kernel_y, c_x * 2 + c_kernel_x]
                    this_weight = weights[0, 0, c_kernel_y, c_kernel_x]
                    out[0, 0, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% shortcut: calls the given PyTorch version
def conv_numpy_2(image, weights, stride=1, pad=1):
    return conv_pytorch(image, weights, stride, pad)
