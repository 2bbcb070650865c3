# %% right: as the book asks (2 points)
def autocorr(dydx):
    ac = np.correlate(dydx, dydx, mode='same')
    return ac

# %% right: normalised, as a column (2 points)
def autocorr(dydx):
    ac = np.correlate(dydx, dydx, "same")
    return (ac / ac.max()).reshape(-1, 1)

# %% right: sums of products (2 points)
def autocorr(dydx):
    n = len(dydx)
    padded = np.concatenate([np.zeros(n), dydx, np.zeros(n)])
    return [np.sum(dydx * padded[n - shift:2 * n - shift]) for shift in range(-n // 2, n // 2)]

# %% wrong: the mean is taken away first
def autocorr(dydx):
    d = dydx - dydx.mean()
    return np.correlate(d, d, mode="same")

# %% wrong: all shifts
def autocorr(dydx):
    return np.correlate(dydx, dydx, mode="full")

# %% wrong: a convolution
def autocorr(dydx):
    return np.convolve(dydx, dydx, mode="same")

# %% wrong: one value
def autocorr(dydx):
    return np.correlate(dydx, dydx)

# %% wrong: the mean taken away
def autocorr(dydx):
    d = dydx - dydx.mean()
    return np.correlate(d, d, "same")
