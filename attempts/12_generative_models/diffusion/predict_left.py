# %% right: two digits (1 point)
predict_left = 0.47

# %% right: computed (1 point)
predict_left = (1 - 0.01511) ** 50

# %% wrong: the square
predict_left = 0.22

# %% wrong: nothing
predict_left = 0

# %% wrong: one step
predict_left = 0.99
