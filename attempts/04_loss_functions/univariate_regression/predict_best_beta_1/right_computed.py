# points: 1
# style: from the residuals
predict_best_beta_1 = 0.1 + np.mean(y_train - mu_train)
