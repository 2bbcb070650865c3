# points: 0
# mistake: the wrong direction
predict_best_beta_1 = -0.075
