# points: 0
# mistake: takes the left end for the lowest because it comes first
predict_rule = "a"
