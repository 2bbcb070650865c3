# points: 1
# style: two decimals
predict_best_beta_1 = 0.27
