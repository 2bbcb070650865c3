# points: 0
# mistake: thinks that only the number of points matters
predict_ratio = "a"
