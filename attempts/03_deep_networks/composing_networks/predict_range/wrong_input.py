# points: 0
# mistake: range of the input
predict_range = [-1, 1]
