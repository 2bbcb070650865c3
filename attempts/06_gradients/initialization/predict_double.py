# %% right: the number itself (1 point)
predict_double = 50

# %% right: worked out in the cell (1 point)
predict_double = math.log2(2 ** 50)

# %% wrong: gives the factor, not its exponent
predict_double = 2 ** 50

# %% wrong: one layer
predict_double = 1

# %% wrong: shrinking
predict_double = -50

# %% wrong: factor of the standard deviation
predict_double = 25

# %% wrong: counts the steps between 50 layers
predict_double = 49
