# points: 0
# mistake: takes -0.2 for the smaller number
predict_change = -0.1
