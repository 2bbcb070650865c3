# points: 0
# mistake: second factor only
predict_best_pair = 0.9
