# points: 0
# mistake: writes all images into the first output
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
