# %% right: the number (1 point)
predict_noise = 4

# %% right: squared (1 point)
predict_noise = 2 ** 2

# %% wrong: the standard deviation
predict_noise = 2

# %% wrong: stays
predict_noise = 1

# %% wrong: squared twice
predict_noise = 16
