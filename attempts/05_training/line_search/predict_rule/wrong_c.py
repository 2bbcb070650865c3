# points: 0
# mistake: moves both ends in one pass
predict_rule = "c"
