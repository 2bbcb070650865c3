# points: 1
# style: a number
predict_best_pair = 0.36
