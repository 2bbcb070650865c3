# points: 0
# mistake: takes the end for granted whatever the number of steps
predict_small_rate = "a"
