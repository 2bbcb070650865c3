# %% right: from the residuals (1 point)
predict_best_beta_1 = 0.1 + np.mean(y_train - mu_train)

# %% right: 0.1 + 0.175 (1 point)
predict_best_beta_1 = 0.275

# %% right: two decimals (1 point)
predict_best_beta_1 = 0.27

# %% wrong: the wrong direction
predict_best_beta_1 = -0.075

# %% wrong: the present value
predict_best_beta_1 = 0.1

# %% wrong: the shift alone
predict_best_beta_1 = 0.175
