# points: 0
# mistake: is one step ahead
predict_factor = "c"
