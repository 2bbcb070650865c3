# points: 0
# mistake: gives the factor, not its exponent
predict_double = 2 ** 50
