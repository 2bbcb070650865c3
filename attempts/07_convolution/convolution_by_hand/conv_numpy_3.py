# %% right: six loops and single precision, as for the book's practical (3 points)
def conv_numpy_3(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_channel_out in range(channelsOut):
                for c_channel_in in range(channelsIn):
                    for c_kernel_y in range(kernelHeight):
                        for c_kernel_x in range(kernelWidth):
                            this_pixel_value = image[0, c_channel_in, c_y * stride + c_kernel_y, c_x * stride + c_kernel_x]
                            this_weight = weights[c_channel_out, c_channel_in, c_kernel_y, c_kernel_x]
                            out[0, c_channel_out, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% right: adds up the one-channel version (3 points)
def conv_numpy_3(image, weights, stride=1, pad=1):
    channels = []
    for kernel in weights:
        channels.append(sum(conv_numpy_2(image[:, c:c + 1], kernel[None, c:c + 1], stride, pad)
                            for c in range(image.shape[1])))
    return np.concatenate(channels, axis=1)

# %% right: one tensordot at each place (3 points)
def conv_numpy_3(image, weights, stride=1, pad=1):
    x = np.pad(image[0], ((0, 0), (pad, pad), (pad, pad)))
    out_channels, _, kh, kw = weights.shape
    h, w = (x.shape[1] - kh) // stride + 1, (x.shape[2] - kw) // stride + 1
    out = np.empty((1, out_channels, h, w))
    for i in range(h):
        for j in range(w):
            patch = x[:, i * stride:i * stride + kh, j * stride:j * stride + kw]
            out[0, :, i, j] = np.tensordot(weights, patch, axes=3)
    return out

# %% wrong: only the first input channel
def conv_numpy_3(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_channel_out in range(channelsOut):
                for c_channel_in in range(1):
                    for c_kernel_y in range(kernelHeight):
                        for c_kernel_x in range(kernelWidth):
                            this_pixel_value = image[0, 0, c_y * stride + c_kernel_y, c_x * stride + c_kernel_x]
                            this_weight = weights[c_channel_out, 0, c_kernel_y, c_kernel_x]
                            out[0, c_channel_out, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: always the weights of the first output channel
def conv_numpy_3(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_channel_out in range(channelsOut):
                for c_channel_in in range(channelsIn):
                    for c_kernel_y in range(kernelHeight):
                        for c_kernel_x in range(kernelWidth):
                            this_pixel_value = image[0, c_channel_in, c_y * stride + c_kernel_y, c_x * stride + c_kernel_x]
                            this_weight = weights[0, c_channel_in, c_kernel_y, c_kernel_x]
                            out[0, c_channel_out, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: the channel counts of one example hard-coded
def conv_numpy_3(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_channel_out in range(2):
                for c_channel_in in range(3):
                    for c_kernel_y in range(kernelHeight):
                        for c_kernel_x in range(kernelWidth):
                            this_pixel_value = image[0, c_channel_in, c_y * stride + c_kernel_y, c_x * stride + c_kernel_x]
                            this_weight = weights[c_channel_out, c_channel_in, c_kernel_y, c_kernel_x]
                            out[0, c_channel_out, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: input and output channel swapped in the weights
def conv_numpy_3(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_channel_out in range(channelsOut):
                for c_channel_in in range(channelsIn):
                    for c_kernel_y in range(kernelHeight):
                        for c_kernel_x in range(kernelWidth):
                            this_pixel_value = image[0, c_channel_in, c_y * stride + c_kernel_y, c_x * stride + c_kernel_x]
                            this_weight = weights[c_channel_in, c_channel_out, c_kernel_y, c_kernel_x]
                            out[0, c_channel_out, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: averages over input channels
def conv_numpy_3(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_channel_out in range(channelsOut):
                for c_channel_in in range(channelsIn):
                    for c_kernel_y in range(kernelHeight):
                        for c_kernel_x in range(kernelWidth):
                            this_pixel_value = image[0, c_channel_in, c_y * stride + c_kernel_y, c_x * stride + c_kernel_x]
                            this_weight = weights[c_channel_out, c_channel_in, c_kernel_y, c_kernel_x]
                            out[0, c_channel_out, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out / channelsIn

# %% wrong: windows move by one
def conv_numpy_3(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_channel_out in range(channelsOut):
                for c_channel_in in range(channelsIn):
                    for c_kernel_y in range(kernelHeight):
                        for c_kernel_x in range(kernelWidth):
                            this_pixel_value = image[0, c_channel_in, c_y + c_kernel_y, c_x + c_kernel_x]
                            this_weight = weights[c_channel_out, c_channel_in, c_kernel_y, c_kernel_x]
                            out[0, c_channel_out, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: pads the channel axis as well
def conv_numpy_3(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (pad, pad), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_channel_out in range(channelsOut):
                for c_channel_in in range(channelsIn):
                    for c_kernel_y in range(kernelHeight):
                        for c_kernel_x in range(kernelWidth):
                            this_pixel_value = image[0, c_channel_in, c_y * stride + c_kernel_y, c_x * stride + c_kernel_x]
                            this_weight = weights[c_channel_out, c_channel_in, c_kernel_y, c_kernel_x]
                            out[0, c_channel_out, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: assigns instead of adding up over channels
def conv_numpy_3(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_channel_out in range(channelsOut):
                for c_channel_in in range(channelsIn):
                    for c_kernel_y in range(kernelHeight):
                        for c_kernel_x in range(kernelWidth):
                            this_pixel_value = image[0, c_channel_in, c_y * stride + c_kernel_y, c_x * stride + c_kernel_x]
                            this_weight = weights[c_channel_out, c_channel_in, c_kernel_y, c_kernel_x]
                            out[0, c_channel_out, c_y, c_x] = np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: forgets the channel in the image
def conv_numpy_3(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_channel_out in range(channelsOut):
                for c_channel_in in range(channelsIn):
                    for c_kernel_y in range(kernelHeight):
                        for c_kernel_x in range(kernelWidth):
                            this_pixel_value = image[0, 0, c_y * stride + c_kernel_y, c_x * stride + c_kernel_x]
                            this_weight = weights[c_channel_out, c_channel_in, c_kernel_y, c_kernel_x]
                            out[0, c_channel_out, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: forgets the input channel in the weights
def conv_numpy_3(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_channel_out in range(channelsOut):
                for c_channel_in in range(channelsIn):
                    for c_kernel_y in range(kernelHeight):
                        for c_kernel_x in range(kernelWidth):
                            this_pixel_value = image[0, c_channel_in, c_y * stride + c_kernel_y, c_x * stride + c_kernel_x]
                            this_weight = weights[c_channel_out, 0, c_kernel_y, c_kernel_x]
                            out[0, c_channel_out, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% shortcut: calls the given PyTorch version
def conv_numpy_3(image, weights, stride=1, pad=1):
    return conv_pytorch(image, weights, stride, pad)
