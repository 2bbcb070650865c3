# %% right: a number (1 point)
predict_parameters = 816

# %% right: worked out in the cell (1 point)
predict_parameters = 3 * (16 * 16 + 16)

# %% wrong: no offsets
predict_parameters = 768

# %% wrong: maps for every input
predict_parameters = 81600

# %% wrong: one role only
predict_parameters = 272
