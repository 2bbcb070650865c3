# %% right: counted in NumPy (1 point)
predict_sum_lambda = y_train.sum()

# %% right: the number of ones (1 point)
predict_sum_lambda = 11

# %% wrong: takes half of the labels to be 1
predict_sum_lambda = 10

# %% wrong: takes the sum over examples for a sum over classes
predict_sum_lambda = 1

# %% wrong: the sum of the differences
predict_sum_lambda = 0
