# %% right: seven loops and single precision, as for the book's practical (2 points)
def conv_numpy_4(image, weights, stride=1, pad=1):
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

# %% right: no loops already (2 points)
def conv_numpy_4(image, weights, stride=1, pad=1):
    x = np.pad(image, ((0,), (0,), (pad,), (pad,)))
    windows = np.lib.stride_tricks.sliding_window_view(x, weights.shape[2:], (2, 3))
    return np.einsum("nchwij,ocij->nohw", windows[:, :, ::stride, ::stride], weights)

# %% right: calls the version for one image (2 points)
def conv_numpy_4(image, weights, stride=1, pad=1):
    return np.concatenate([conv_numpy_3(image[n:n + 1], weights, stride, pad)
                           for n in range(image.shape[0])])

# %% wrong: writes all images into the first output
def conv_numpy_4(image, weights, stride=1, pad=1):
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
                            out[0, c_channel_out, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: hands the whole batch to the version for one image
def conv_numpy_4(image, weights, stride=1, pad=1):
    return conv_numpy_3(image, weights, stride, pad)

# %% wrong: fills the first image only
def conv_numpy_4(image, weights, stride=1, pad=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - kernelHeight) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - kernelWidth) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_batch in range(1):
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

# %% wrong: reads the first image every time
def conv_numpy_4(image, weights, stride=1, pad=1):
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
                            this_pixel_value = image[0, c_channel_in, c_y * stride + c_kernel_y, c_x * stride + c_kernel_x]
                            this_weight = weights[c_channel_out, c_channel_in, c_kernel_y, c_kernel_x]
                            out[c_batch, c_channel_out, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: assigns instead of adding up
def conv_numpy_4(image, weights, stride=1, pad=1):
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
                            out[c_batch, c_channel_out, c_y, c_x] = np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: windows move by one
def conv_numpy_4(image, weights, stride=1, pad=1):
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
                            this_pixel_value = image[c_batch, c_channel_in, c_y + c_kernel_y, c_x + c_kernel_x]
                            this_weight = weights[c_channel_out, c_channel_in, c_kernel_y, c_kernel_x]
                            out[c_batch, c_channel_out, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% wrong: starts from the output of the image before
def conv_numpy_4(image, weights, stride=1, pad=1):
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
                out[c_batch, c_channel_out, c_y, c_x] = out[c_batch - 1, c_channel_out, c_y, c_x]
                for c_channel_in in range(channelsIn):
                    for c_kernel_y in range(kernelHeight):
                        for c_kernel_x in range(kernelWidth):
                            this_pixel_value = image[c_batch, c_channel_in, c_y * stride + c_kernel_y, c_x * stride + c_kernel_x]
                            this_weight = weights[c_channel_out, c_channel_in, c_kernel_y, c_kernel_x]
                            out[c_batch, c_channel_out, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% shortcut: calls the given PyTorch version
def conv_numpy_4(image, weights, stride=1, pad=1):
    return conv_pytorch(image, weights, stride, pad)
