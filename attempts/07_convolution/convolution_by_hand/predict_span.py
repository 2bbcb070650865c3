# %% right: worked out in code (1 point)
predict_span = 4 * (3 - 1) + 1

# %% right: a whole number (1 point)
predict_span = 9

# %% wrong: distance instead of count
predict_span = 8

# %% wrong: takes the dilation for the number of pixels skipped
predict_span = 11

# %% wrong: number of weights
predict_span = 3

# %% wrong: kernel size times dilation
predict_span = 12
