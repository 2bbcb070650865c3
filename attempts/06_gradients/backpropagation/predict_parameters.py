# %% right: the number itself (1 point)
predict_parameters = 187

# %% right: worked out in the cell (1 point)
predict_parameters = (6 + 6) + 4 * (36 + 6) + (6 + 1)

# %% wrong: biases only
predict_parameters = 31

# %% wrong: five square matrices
predict_parameters = 229

# %% wrong: weights only
predict_parameters = 156
