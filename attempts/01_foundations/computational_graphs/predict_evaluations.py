# %% right: the number (1 point)
predict_evaluations = 1001

# %% right: n + 1 (1 point)
predict_evaluations = 1000 + 1

# %% wrong: central differences and the middle
predict_evaluations = 2001

# %% wrong: forgets the unchanged inputs
predict_evaluations = 1000

# %% wrong: two for each input
predict_evaluations = 2000
