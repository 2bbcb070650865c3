# %% right: the number (1 point)
predict_field = 9

# %% right: two more for every layer (1 point)
predict_field = 1 + 4 * 2

# %% wrong: one layer
predict_field = 3

# %% wrong: three for every layer
predict_field = 12

# %% wrong: three to the fourth
predict_field = 3 ** 4
