# points: 2
# style: calls the version for one image
def conv_numpy_4(image, weights, stride=1, pad=1):
    return np.concatenate([conv_numpy_3(image[n:n + 1], weights, stride, pad)
                           for n in range(image.shape[0])])
