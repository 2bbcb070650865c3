# points: 0
# mistake: thinks of smoothness instead of range
predict_range = "a"
