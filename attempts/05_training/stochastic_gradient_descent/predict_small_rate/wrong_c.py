# points: 0
# mistake: thinks that a short step cannot find the way down
predict_small_rate = "c"
