# points: 0
# mistake: the shift alone
predict_best_beta_1 = 0.175
