# points: 0
# mistake: betas and omegas swapped
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
