# %% right: the number itself (1 point)
predict_evaluations = 11

# %% right: worked out in the cell (1 point)
predict_evaluations = 1 + 5 + 5

# %% wrong: forgets the unchanged run
predict_evaluations = 10

# %% wrong: moves all at once
predict_evaluations = 2

# %% wrong: two runs for each parameter
predict_evaluations = 20
