# %% right: a number (1 point)
predict_spread = 8

# %% right: worked out in the cell (1 point)
predict_spread = np.sqrt(64)

# %% wrong: the variance
predict_spread = 64

# %% wrong: one product
predict_spread = 1

# %% wrong: the square of the dimension
predict_spread = 4096
