# points: 0
# mistake: one layer
predict_half = -1
