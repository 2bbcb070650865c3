# points: 4
# style: scipy.signal.correlate2d on the padded image
def conv_numpy_1(image, weights, pad=1):
    from scipy.signal import correlate2d
    padded = np.pad(image[0, 0], pad)
    return correlate2d(padded, weights[0, 0], mode="valid")[np.newaxis, np.newaxis]
