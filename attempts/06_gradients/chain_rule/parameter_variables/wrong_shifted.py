# points: 0
# mistake: one layer off: the h that comes out of the step
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
