# points: 0
# mistake: each local derivative alone, never multiplied
dydh4 = omega4
dydf3 = 1 / f3
dydh3 = omega3
dydf2 = -np.sin(f2)
dydh2 = omega2
dydf1 = np.exp(f1)
dydh1 = omega1
dydf0 = np.cos(f0)
