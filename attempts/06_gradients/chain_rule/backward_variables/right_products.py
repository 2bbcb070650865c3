# points: 4
# style: products of all factors, math
dydh4 = omega4
dydf3 = omega4 / f3
dydh3 = omega4 * omega3 / f3
dydf2 = -omega4 * omega3 * math.sin(f2) / f3
dydh2 = -omega4 * omega3 * omega2 * math.sin(f2) / f3
dydf1 = -omega4 * omega3 * omega2 * h2 * math.sin(f2) / f3
dydh1 = -omega4 * omega3 * omega2 * omega1 * h2 * math.sin(f2) / f3
dydf0 = dydh1 * math.cos(f0)
