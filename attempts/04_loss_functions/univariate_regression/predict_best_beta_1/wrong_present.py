# points: 0
# mistake: the present value
predict_best_beta_1 = 0.1
