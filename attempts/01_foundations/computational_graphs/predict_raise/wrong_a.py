# points: 0
# mistake: takes the larger size for the larger gain
predict_raise = "a"
