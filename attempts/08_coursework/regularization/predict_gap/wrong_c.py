# points: 0
# mistake: suspects the learning rate
predict_gap = "c"
