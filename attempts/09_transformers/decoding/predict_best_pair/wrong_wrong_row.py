# points: 0
# mistake: row of the wrong token
predict_best_pair = 0.45
