# points: 0
# mistake: looks at the outputs only
predict_extreme = "c"
