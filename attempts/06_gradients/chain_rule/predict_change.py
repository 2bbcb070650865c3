# %% right: the number itself (1 point)
predict_change = 0.1

# %% right: worked out in the cell (1 point)
predict_change = 1.0 * 0.1

# %% wrong: gives the derivative
predict_change = 1.0

# %% wrong: multiplies by omega_4
predict_change = -0.05

# %% wrong: takes -0.2 for the smaller number
predict_change = -0.1
