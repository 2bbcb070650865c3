# points: 1
# style: 0.1 + 0.175
predict_best_beta_1 = 0.275
