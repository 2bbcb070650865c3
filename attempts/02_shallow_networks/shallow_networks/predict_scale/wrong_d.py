# points: 0
# mistake: thinks that the output is normalised
predict_scale = "d"
