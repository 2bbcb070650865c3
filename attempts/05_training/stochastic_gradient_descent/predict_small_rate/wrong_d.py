# points: 0
# mistake: thinks that short steps choose another valley
predict_small_rate = "d"
