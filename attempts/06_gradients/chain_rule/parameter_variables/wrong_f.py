# points: 0
# mistake: multiplies with f in the place of h
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
