# points: 0
# mistake: uses dydh in the place of dydf
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
