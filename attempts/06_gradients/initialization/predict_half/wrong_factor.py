# points: 0
# mistake: gives the factor, not its exponent
predict_half = 2 ** -25
