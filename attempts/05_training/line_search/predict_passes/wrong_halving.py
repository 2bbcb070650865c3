# points: 0
# mistake: thinks that a pass halves the bracket
predict_passes = 10
