# %% right: two digits (1 point)
predict_compromise = 0.47

# %% right: both shares equal (1 point)
predict_compromise = 2 / (1 / 4 + 4)

# %% wrong: the rate at which the steep direction stands still
predict_compromise = 0.5

# %% wrong: the steep direction in one step
predict_compromise = 0.25

# %% wrong: the mean of the two ideal rates
predict_compromise = (0.25 + 4) / 2

# %% wrong: the share instead of the rate
predict_compromise = 15 / 17
