# %% right: the number (1 point)
predict_tiny = 4

# %% right: layer by layer (1 point)
predict_tiny = (1 + 1) + (1 + 1)

# %% wrong: two parameters for each of three units
predict_tiny = 6

# %% wrong: counts units
predict_tiny = 3

# %% wrong: counts weights only
predict_tiny = 2
