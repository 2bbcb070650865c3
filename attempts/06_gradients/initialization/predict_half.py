# %% right: the number itself (1 point)
predict_half = -25

# %% right: worked out in the cell (1 point)
predict_half = 50 * math.log2(math.sqrt(0.5))

# %% wrong: gives the factor, not its exponent
predict_half = 2 ** -25

# %% wrong: one layer
predict_half = -1

# %% wrong: growth
predict_half = 25

# %% wrong: counts the steps between 50 layers
predict_half = -24.5

# %% wrong: factor of the variance
predict_half = -50
