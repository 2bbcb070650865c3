# points: 0
# mistake: takes one fitted point for a minimum
predict_start = "d"
