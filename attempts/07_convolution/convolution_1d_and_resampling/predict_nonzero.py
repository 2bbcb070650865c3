# %% right: the number (1 point)
predict_nonzero = 34

# %% right: three diagonals (1 point)
predict_nonzero = 12 + 2 * 11

# %% wrong: three in every row
predict_nonzero = 36

# %% wrong: without the two end rows
predict_nonzero = 30

# %% wrong: the different numbers
predict_nonzero = 3
