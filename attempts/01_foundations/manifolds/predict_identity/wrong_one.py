# points: 0
# mistake: believes two units are enough without a bend
predict_identity = 1.0
