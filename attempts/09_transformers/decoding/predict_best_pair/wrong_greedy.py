# points: 0
# mistake: what greedy finds
predict_best_pair = 0.2
