# points: 0
# mistake: growth
predict_half = 25
