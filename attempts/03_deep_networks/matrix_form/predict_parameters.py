# %% right: the number itself (1 point)
predict_parameters = 54

# %% right: worked out in the cell (1 point)
predict_parameters = (4 * 5 + 5) + (5 * 2 + 2) + (2 * 4 + 4) + (4 * 1 + 1)

# %% wrong: gives inputs offsets too
predict_parameters = 58

# %% wrong: offsets only
predict_parameters = 12

# %% wrong: multiplies all sizes
predict_parameters = 160

# %% wrong: counts units
predict_parameters = 16

# %% wrong: weights only
predict_parameters = 42
