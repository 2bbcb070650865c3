# points: 0
# mistake: forgets to pad
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
