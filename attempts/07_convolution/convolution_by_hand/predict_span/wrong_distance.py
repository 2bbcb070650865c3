# points: 0
# mistake: distance instead of count
predict_span = 8
