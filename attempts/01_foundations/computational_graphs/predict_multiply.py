# %% right: the number (1 point)
predict_multiply = -10

# %% right: worked out (1 point)
predict_multiply = 5.0 * -2.0

# %% wrong: the local derivative only
predict_multiply = -2

# %% wrong: multiplies by x
predict_multiply = 15

# %% wrong: loses the sign
predict_multiply = 10
