# points: 0
# mistake: one offset for each layer
predict_count = 92 + 4
