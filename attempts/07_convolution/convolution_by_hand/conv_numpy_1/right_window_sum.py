# points: 4
# style: one sum over each window
def conv_numpy_1(image, weights, pad=1):
    kernel = weights[0, 0]
    kh, kw = kernel.shape
    padded = np.zeros((image.shape[2] + 2 * pad, image.shape[3] + 2 * pad))
    padded[pad:pad + image.shape[2], pad:pad + image.shape[3]] = image[0, 0]
    rows = [[np.sum(padded[y:y + kh, x:x + kw] * kernel)
             for x in range(padded.shape[1] - kw + 1)] for y in range(padded.shape[0] - kh + 1)]
    return np.array(rows)[None, None]
