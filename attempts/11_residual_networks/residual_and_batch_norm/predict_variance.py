# %% right: the number (1 point)
predict_variance = 1024

# %% right: a power (1 point)
predict_variance = 2 ** 10

# %% wrong: adds
predict_variance = 11

# %% wrong: twice ten
predict_variance = 20

# %% wrong: level
predict_variance = 1
