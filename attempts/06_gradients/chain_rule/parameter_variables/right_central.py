# points: 3
# style: central differences
b = [beta0, beta1, beta2, beta3, beta4, omega0, omega1, omega2, omega3, omega4]
slopes = []
for k in range(10):
    up, down = list(b), list(b)
    up[k] += 1e-5
    down[k] -= 1e-5
    slopes.append((model(x, up[:5], up[5:]) - model(x, down[:5], down[5:])) / 2e-5)
dydbeta0, dydbeta1, dydbeta2, dydbeta3, dydbeta4 = slopes[:5]
dydomega0, dydomega1, dydomega2, dydomega3, dydomega4 = slopes[5:]
