# %% right: the number itself (1 point)
predict_evaluations = 188

# %% right: worked out in the cell (1 point)
predict_evaluations = 1 + 187

# %% wrong: moves whole arrays
predict_evaluations = 12

# %% wrong: counts central differences and the unchanged loss
predict_evaluations = 2 * 187 + 1

# %% wrong: forgets the unchanged loss
predict_evaluations = 187

# %% wrong: two for each parameter
predict_evaluations = 374
