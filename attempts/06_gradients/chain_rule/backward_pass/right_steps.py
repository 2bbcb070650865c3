# points: 4
# style: line by line
def backward_pass(x, betas, omegas, values):
    f0, h1, f1, h2, f2, h3, f3, h4, y = values
    dydh4 = omegas[4]
    dydf3 = (1 / f3) * dydh4
    dydh3 = omegas[3] * dydf3
    dydf2 = -np.sin(f2) * dydh3
    dydh2 = omegas[2] * dydf2
    dydf1 = np.exp(f1) * dydh2
    dydh1 = omegas[1] * dydf1
    dydf0 = np.cos(f0) * dydh1
    dydbeta4 = 1.0
    dydomega4 = h4
    dydbeta3 = dydf3
    dydomega3 = h3 * dydf3
    dydbeta2 = dydf2
    dydomega2 = h2 * dydf2
    dydbeta1 = dydf1
    dydomega1 = h1 * dydf1
    dydbeta0 = dydf0
    dydomega0 = x * dydf0
    dydbetas = [dydbeta0, dydbeta1, dydbeta2, dydbeta3, dydbeta4]
    dydomegas = [dydomega0, dydomega1, dydomega2, dydomega3, dydomega4]
    return dydbetas, dydomegas
