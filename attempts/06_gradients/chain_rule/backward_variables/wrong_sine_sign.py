# points: 0
# mistake: minus sign in the derivative of the sine
dydh4 = omega4
dydf3 = (1 / f3) * dydh4
dydh3 = omega3 * dydf3
dydf2 = -np.sin(f2) * dydh3
dydh2 = omega2 * dydf2
dydf1 = np.exp(f1) * dydh2
dydh1 = omega1 * dydf1
dydf0 = -np.cos(f0) * dydh1
