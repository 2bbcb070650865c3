# %% right: one image at a time, each pixel alone set to one (3 points)
def convolution_matrix(weights, height, width, stride=1, pad=1):
    columns = []
    for r in range(height):
        for c in range(width):
            image = np.zeros((height + 2 * pad, width + 2 * pad))
            image[r + pad, c + pad] = 1
            kh, kw = weights.shape[2:]
            column = []
            for u in range(0, height + 2 * pad - kh + 1, stride):
                for v in range(0, width + 2 * pad - kw + 1, stride):
                    column.append(np.sum(image[u:u + kh, v:v + kw] * weights[0, 0]))
            columns.append(column)
    return np.array(columns).T

# %% right: every weight at its place, single precision (3 points)
def convolution_matrix(weights, height, width, stride=1, pad=1):
    kh, kw = weights.shape[2:]
    h_out = 1 + (height + 2 * pad - kh) // stride
    w_out = 1 + (width + 2 * pad - kw) // stride
    m = np.zeros((h_out * w_out, height * width), dtype=np.float32)
    for u in range(h_out):
        for v in range(w_out):
            for i in range(kh):
                for j in range(kw):
                    r, c = stride * u + i - pad, stride * v + j - pad
                    if 0 <= r < height and 0 <= c < width:
                        m[u * w_out + v, r * width + c] = weights[0, 0, i, j]
    return m

# %% wrong: a pixel outside wraps round to the next row
def convolution_matrix(weights, height, width, stride=1, pad=1):
    kh, kw = weights.shape[2:]
    h_out = 1 + (height + 2 * pad - kh) // stride
    w_out = 1 + (width + 2 * pad - kw) // stride
    m = np.zeros((h_out * w_out, height * width))
    for u in range(h_out):
        for v in range(w_out):
            for i in range(kh):
                for j in range(kw):
                    place = (stride * u + i - pad) * width + stride * v + j - pad
                    if 0 <= place < height * width:
                        m[u * w_out + v, place] = weights[0, 0, i, j]
    return m

# %% wrong: transposed
def convolution_matrix(weights, height, width, stride=1, pad=1):
    kh, kw = weights.shape[2:]
    h_out = 1 + (height + 2 * pad - kh) // stride
    w_out = 1 + (width + 2 * pad - kw) // stride
    m = np.zeros((height * width, h_out * w_out))
    for u in range(h_out):
        for v in range(w_out):
            for i in range(kh):
                for j in range(kw):
                    r, c = stride * u + i - pad, stride * v + j - pad
                    if 0 <= r < height and 0 <= c < width:
                        m[r * width + c, u * w_out + v] = weights[0, 0, i, j]
    return m

# %% wrong: ignores the stride
def convolution_matrix(weights, height, width, stride=1, pad=1):
    kh, kw = weights.shape[2:]
    h_out = 1 + (height + 2 * pad - kh) // stride
    w_out = 1 + (width + 2 * pad - kw) // stride
    m = np.zeros((h_out * w_out, height * width))
    for u in range(h_out):
        for v in range(w_out):
            for i in range(kh):
                for j in range(kw):
                    r, c = u + i - pad, v + j - pad
                    if 0 <= r < height and 0 <= c < width:
                        m[u * w_out + v, r * width + c] = weights[0, 0, i, j]
    return m

# %% wrong: forgets the border
def convolution_matrix(weights, height, width, stride=1, pad=1):
    kh, kw = weights.shape[2:]
    h_out = 1 + (height + 2 * pad - kh) // stride
    w_out = 1 + (width + 2 * pad - kw) // stride
    m = np.zeros((h_out, w_out, height + 2 * pad, width + 2 * pad))
    for u in range(h_out):
        for v in range(w_out):
            m[u, v, stride * u:stride * u + kh, stride * v:stride * v + kw] = weights[0, 0]
    return m.reshape(h_out * w_out, -1)

# %% shortcut: images of one pixel through the earlier function
def convolution_matrix(weights, height, width, stride=1, pad=1):
    units = np.eye(height * width).reshape(-1, 1, height, width)
    return conv_vectorised(units, weights, stride, pad).reshape(height * width, -1).T
