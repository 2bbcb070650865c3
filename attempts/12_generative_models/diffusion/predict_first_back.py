# %% right: a list (1 point)
predict_first_back = [0.7, 0]

# %% right: a tuple (1 point)
predict_first_back = (0.7, 0.0)

# %% wrong: stays at z
predict_first_back = [0.9, 0]

# %% wrong: the noise of one step
predict_first_back = [0.7, 0.123]

# %% wrong: half-way
predict_first_back = [0.8, 0.0]
