# %% right: the number (1 point)
predict_second = 0.19

# %% right: from what is missing (1 point)
predict_second = 1 - 0.9 ** 2

# %% wrong: the limit
predict_second = 1

# %% wrong: after one step
predict_second = 0.1

# %% wrong: a tenth for each step
predict_second = 0.2
