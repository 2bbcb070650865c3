# %% right: the number (1 point)
predict_noise = 9

# %% right: squared (1 point)
predict_noise = 3 ** 2

# %% wrong: the standard deviation
predict_noise = 3

# %% wrong: stays
predict_noise = 1

# %% wrong: squared twice
predict_noise = 81
