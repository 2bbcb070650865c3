# points: 0
# mistake: one layer
predict_double = 1
