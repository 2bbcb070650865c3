# %% right: loops over places and weights (3 points)
def conv_dilated(image, weights, stride=1, pad=1, dilation=1):
    x = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    n_images, channels_in, height, width = x.shape
    channels_out, _, kh, kw = weights.shape
    span_h, span_w = (kh - 1) * dilation + 1, (kw - 1) * dilation + 1
    h, w = (height - span_h) // stride + 1, (width - span_w) // stride + 1
    out = np.zeros((n_images, channels_out, h, w))
    for i in range(kh):
        for j in range(kw):
            for y in range(h):
                for z in range(w):
                    pixels = x[:, :, y * stride + i * dilation, z * stride + j * dilation]
                    out[:, :, y, z] += pixels @ weights[:, :, i, j].T
    return out

# %% right: seven loops in single precision, as the book's practical would go on (3 points)
def conv_dilated(image, weights, stride=1, pad=1, dilation=1):
    if pad != 0:
        image = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)), 'constant')
    batchSize, channelsIn, imageHeightIn, imageWidthIn = image.shape
    channelsOut, channelsIn, kernelHeight, kernelWidth = weights.shape
    imageHeightOut = np.floor((imageHeightIn - dilation * (kernelHeight - 1) - 1) / stride).astype(int) + 1
    imageWidthOut = np.floor((imageWidthIn - dilation * (kernelWidth - 1) - 1) / stride).astype(int) + 1
    out = np.zeros((batchSize, channelsOut, imageHeightOut, imageWidthOut), dtype=np.float32)
    for c_batch in range(batchSize):
      for c_y in range(imageHeightOut):
        for c_x in range(imageWidthOut):
            for c_channel_out in range(channelsOut):
                for c_channel_in in range(channelsIn):
                    for c_kernel_y in range(kernelHeight):
                        for c_kernel_x in range(kernelWidth):
                            this_pixel_value = image[c_batch, c_channel_in, c_y * stride + dilation * c_kernel_y, c_x * stride + dilation * c_kernel_x]
                            this_weight = weights[c_channel_out, c_channel_in, c_kernel_y, c_kernel_x]
                            out[c_batch, c_channel_out, c_y, c_x] += np.sum(this_pixel_value * this_weight)
    return out

# %% right: puts zeros between the weights, uses the earlier function (3 points)
def conv_dilated(image, weights, stride=1, pad=1, dilation=1):
    o, c, kh, kw = weights.shape
    big = np.zeros((o, c, kh + (kh - 1) * (dilation - 1), kw + (kw - 1) * (dilation - 1)))
    for i in range(kh):
        for j in range(kw):
            big[:, :, i * dilation, j * dilation] = weights[:, :, i, j]
    return conv_numpy_4(image, big, stride=stride, pad=pad)

# %% wrong: leaves out as many pixels as the dilation says
def conv_dilated(image, weights, stride=1, pad=1, dilation=0):
    dilation = dilation + 1
    x = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    n_images, channels_in, height, width = x.shape
    channels_out, _, kh, kw = weights.shape
    span_h, span_w = (kh - 1) * dilation + 1, (kw - 1) * dilation + 1
    h, w = (height - span_h) // stride + 1, (width - span_w) // stride + 1
    out = np.zeros((n_images, channels_out, h, w))
    for i in range(kh):
        for j in range(kw):
            for y in range(h):
                for z in range(w):
                    pixels = x[:, :, y * stride + i * dilation, z * stride + j * dilation]
                    out[:, :, y, z] += pixels @ weights[:, :, i, j].T
    return out

# %% wrong: ignores the dilation
def conv_dilated(image, weights, stride=1, pad=1, dilation=1):
    x = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    n_images, channels_in, height, width = x.shape
    channels_out, _, kh, kw = weights.shape
    span_h, span_w = (kh - 1) * 1 + 1, (kw - 1) * 1 + 1
    h, w = (height - span_h) // stride + 1, (width - span_w) // stride + 1
    out = np.zeros((n_images, channels_out, h, w))
    for i in range(kh):
        for j in range(kw):
            for y in range(h):
                for z in range(w):
                    pixels = x[:, :, y * stride + i, z * stride + j]
                    out[:, :, y, z] += pixels @ weights[:, :, i, j].T
    return out

# %% wrong: ignores the stride
def conv_dilated(image, weights, stride=1, pad=1, dilation=1):
    x = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    n_images, channels_in, height, width = x.shape
    channels_out, _, kh, kw = weights.shape
    span_h, span_w = (kh - 1) * dilation + 1, (kw - 1) * dilation + 1
    h, w = (height - span_h) // stride + 1, (width - span_w) // stride + 1
    out = np.zeros((n_images, channels_out, h, w))
    for i in range(kh):
        for j in range(kw):
            for y in range(h):
                for z in range(w):
                    pixels = x[:, :, y + i * dilation, z + j * dilation]
                    out[:, :, y, z] += pixels @ weights[:, :, i, j].T
    return out

# %% wrong: repeats weights instead of leaving holes
def conv_dilated(image, weights, stride=1, pad=1, dilation=1):
    o, c, kh, kw = weights.shape
    big = np.repeat(np.repeat(weights, dilation, axis=2), dilation, axis=3)
    big = big[:, :, :dilation * (kh - 1) + 1, :dilation * (kw - 1) + 1]
    return conv_numpy_4(image, big, stride, pad)

# %% wrong: dilates the rows only
def conv_dilated(image, weights, stride=1, pad=1, dilation=1):
    x = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    n_images, channels_in, height, width = x.shape
    channels_out, _, kh, kw = weights.shape
    span_h, span_w = (kh - 1) * dilation + 1, kw
    h, w = (height - span_h) // stride + 1, (width - span_w) // stride + 1
    out = np.zeros((n_images, channels_out, h, w))
    for i in range(kh):
        for j in range(kw):
            for y in range(h):
                for z in range(w):
                    pixels = x[:, :, y * stride + i * dilation, z * stride + j]
                    out[:, :, y, z] += pixels @ weights[:, :, i, j].T
    return out

# %% wrong: right size, but the weights meet neighbours
def conv_dilated(image, weights, stride=1, pad=1, dilation=1):
    x = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    n_images, channels_in, height, width = x.shape
    channels_out, _, kh, kw = weights.shape
    span_h, span_w = (kh - 1) * dilation + 1, (kw - 1) * dilation + 1
    h, w = (height - span_h) // stride + 1, (width - span_w) // stride + 1
    out = np.zeros((n_images, channels_out, h, w))
    for i in range(kh):
        for j in range(kw):
            for y in range(h):
                for z in range(w):
                    pixels = x[:, :, y * stride + i, z * stride + j]
                    out[:, :, y, z] += pixels @ weights[:, :, i, j].T
    return out

# %% wrong: one place too many
def conv_dilated(image, weights, stride=1, pad=1, dilation=1):
    x = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    n_images, channels_in, height, width = x.shape
    channels_out, _, kh, kw = weights.shape
    span_h, span_w = kh * dilation, kw * dilation
    h, w = (height - span_h) // stride + 1, (width - span_w) // stride + 1
    out = np.zeros((n_images, channels_out, h, w))
    for i in range(kh):
        for j in range(kw):
            for y in range(h):
                for z in range(w):
                    pixels = x[:, :, y * stride + i * dilation, z * stride + j * dilation]
                    out[:, :, y, z] += pixels @ weights[:, :, i, j].T
    return out

# %% wrong: spreads the places instead of the weights
def conv_dilated(image, weights, stride=1, pad=1, dilation=1):
    x = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    n_images, channels_in, height, width = x.shape
    channels_out, _, kh, kw = weights.shape
    span_h, span_w = (kh - 1) * dilation + 1, (kw - 1) * dilation + 1
    h, w = (height - span_h) // stride + 1, (width - span_w) // stride + 1
    out = np.zeros((n_images, channels_out, h, w))
    for i in range(kh):
        for j in range(kw):
            for y in range(h):
                for z in range(w):
                    pixels = x[:, :, y * stride * dilation + i, z * stride * dilation + j]
                    out[:, :, y, z] += pixels @ weights[:, :, i, j].T
    return out

# %% wrong: zeros behind the last weights, too
def conv_dilated(image, weights, stride=1, pad=1, dilation=1):
    o, c, kh, kw = weights.shape
    big = np.zeros((o, c, dilation * kh, dilation * kw))
    big[:, :, ::dilation, ::dilation] = weights
    return conv_numpy_4(image, big, stride, pad)
