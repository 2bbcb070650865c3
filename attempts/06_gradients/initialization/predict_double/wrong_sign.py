# points: 0
# mistake: shrinking
predict_double = -50
