# points: 0
# mistake: thinks that chance has no trend
predict_growth = "c"
