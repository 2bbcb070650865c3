# points: 0
# mistake: a true convolution by FFT turns the kernel
def conv_vectorised(image, weights, stride=1, pad=1):
    from scipy.signal import fftconvolve
    x = np.pad(image, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    out = fftconvolve(x[:, None], weights[None], mode="valid", axes=(3, 4)).sum(axis=2)
    return out[:, :, ::stride, ::stride]
