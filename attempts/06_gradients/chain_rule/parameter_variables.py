# %% right: arrays of one element (3 points)
dydbeta4 = np.array([1.0])
dydomega4 = h4
dydbeta3 = dydf3
dydomega3 = h3 * dydf3
dydbeta2 = dydf2
dydomega2 = h2 * dydf2
dydbeta1 = dydf1
dydomega1 = h1 * dydf1
dydbeta0 = dydf0
dydomega0 = np.array([[x * dydf0]])

# %% right: as in the book (3 points)
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

# %% right: central differences (3 points)
b = [beta0, beta1, beta2, beta3, beta4, omega0, omega1, omega2, omega3, omega4]
slopes = []
for k in range(10):
    up, down = list(b), list(b)
    up[k] += 1e-5
    down[k] -= 1e-5
    slopes.append((model(x, up[:5], up[5:]) - model(x, down[:5], down[5:])) / 2e-5)
dydbeta0, dydbeta1, dydbeta2, dydbeta3, dydbeta4 = slopes[:5]
dydomega0, dydomega1, dydomega2, dydomega3, dydomega4 = slopes[5:]

# %% wrong: uses dydh in the place of dydf
dydbeta4 = 1.0
dydomega4 = h4
dydbeta3 = dydh3
dydomega3 = h3 * dydh3
dydbeta2 = dydh2
dydomega2 = h2 * dydh2
dydbeta1 = dydh1
dydomega1 = h1 * dydh1
dydbeta0 = dydf0
dydomega0 = x * dydf0

# %% wrong: multiplies with f in the place of h
dydbeta4 = 1.0
dydomega4 = h4
dydbeta3 = dydf3
dydomega3 = f3 * dydf3
dydbeta2 = dydf2
dydomega2 = f2 * dydf2
dydbeta1 = dydf1
dydomega1 = f1 * dydf1
dydbeta0 = dydf0
dydomega0 = x * dydf0

# %% wrong: forgets x
dydbeta4 = 1.0
dydomega4 = h4
dydbeta3 = dydf3
dydomega3 = h3 * dydf3
dydbeta2 = dydf2
dydomega2 = h2 * dydf2
dydbeta1 = dydf1
dydomega1 = h1 * dydf1
dydbeta0 = dydf0
dydomega0 = dydf0

# %% wrong: omega4 itself
dydbeta4 = 1.0
dydomega4 = omega4
dydbeta3 = dydf3
dydomega3 = h3 * dydf3
dydbeta2 = dydf2
dydomega2 = h2 * dydf2
dydbeta1 = dydf1
dydomega1 = h1 * dydf1
dydbeta0 = dydf0
dydomega0 = x * dydf0

# %% wrong: one layer off: the h that comes out of the step
dydbeta4 = 1.0
dydomega4 = h4
dydbeta3 = dydf3
dydomega3 = h4 * dydf3
dydbeta2 = dydf2
dydomega2 = h3 * dydf2
dydbeta1 = dydf1
dydomega1 = h2 * dydf1
dydbeta0 = dydf0
dydomega0 = h1 * dydf0

# %% wrong: betas and omegas swapped
dydomega4 = 1.0
dydbeta4 = h4
dydomega3 = dydf3
dydbeta3 = h3 * dydf3
dydomega2 = dydf2
dydbeta2 = h2 * dydf2
dydomega1 = dydf1
dydbeta1 = h1 * dydf1
dydomega0 = dydf0
dydbeta0 = x * dydf0

# %% wrong: copies the table, makes up the rest
dydbeta4, dydbeta3, dydbeta2, dydbeta1, dydbeta0 = 1.0, -0.211, 0.476, 4.83, -0.646
dydomega4, dydomega3, dydomega2, dydomega1, dydomega0 = 0.864, -0.139, 2.415, 4.552, -1.485
