# points: 0
# mistake: more parameters are better
predict_better = "a"
