# %% right: the number itself (1 point)
predict_small_step = -0.0065

# %% right: worked out in the cell (1 point)
predict_small_step = dydbeta0 * 0.01

# %% wrong: gives the derivative
predict_small_step = -0.646

# %% wrong: loses the sign
predict_small_step = 0.0065

# %% wrong: gives the step
predict_small_step = 0.01
