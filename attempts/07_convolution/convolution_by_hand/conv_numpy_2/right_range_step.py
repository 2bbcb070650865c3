# points: 3
# style: loops over the starts of the windows
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
