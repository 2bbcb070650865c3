# %% right: a whole number (1 point)
predict_evaluations = 1001

# %% right: written as a sum (1 point)
predict_evaluations = 1000 + 1

# %% wrong: forgets the evaluation at phi
predict_evaluations = 1000

# %% wrong: all pairs of parameters
predict_evaluations = 1000 ** 2

# %% wrong: two evaluations for each parameter
predict_evaluations = 2000
