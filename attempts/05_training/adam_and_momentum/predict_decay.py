# %% right: the number (1 point)
predict_decay = 0.9025

# %% right: two factors (1 point)
predict_decay = (1 - 0.1 * 0.5) ** 2

# %% wrong: without the learning rate
predict_decay = 0.25

# %% wrong: one step
predict_decay = 0.95

# %% wrong: twice the same amount
predict_decay = 0.9
