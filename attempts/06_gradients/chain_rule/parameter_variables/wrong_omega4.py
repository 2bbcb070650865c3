# points: 0
# mistake: omega4 itself
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
