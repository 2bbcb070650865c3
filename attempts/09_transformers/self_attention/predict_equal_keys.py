# %% right: a number (1 point)
predict_equal_keys = 0.0625

# %% right: worked out in the cell (1 point)
predict_equal_keys = 1 / 16

# %% wrong: no attention
predict_equal_keys = 0

# %% wrong: all of it
predict_equal_keys = 1

# %% wrong: the place of the key
predict_equal_keys = 0.3333
