# points: 0
# mistake: derivatives taken at what comes out of a function
def backward_pass(x, betas, omegas, values):
    f0, h1, f1, h2, f2, h3, f3, h4, y = values
    slopes = [np.cos(h1), np.exp(h2), -np.sin(h3), 1 / h4 if h4 else 1.0]
    inputs, dydf = [x, h1, h2, h3, h4], [1.0]
    for k in (4, 3, 2, 1):
        dydf.insert(0, dydf[0] * omegas[k] * slopes[k - 1])
    return dydf, [d * h for d, h in zip(dydf, inputs)]
