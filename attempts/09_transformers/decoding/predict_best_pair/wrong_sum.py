# points: 0
# mistake: sum of probabilities
predict_best_pair = 1.3
