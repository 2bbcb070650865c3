# points: 3
# style: adds up the one-channel version
def conv_numpy_3(image, weights, stride=1, pad=1):
    channels = []
    for kernel in weights:
        channels.append(sum(conv_numpy_2(image[:, c:c + 1], kernel[None, c:c + 1], stride, pad)
                            for c in range(image.shape[1])))
    return np.concatenate(channels, axis=1)
