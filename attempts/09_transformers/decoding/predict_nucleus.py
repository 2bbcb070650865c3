# %% right: a float (1 point)
predict_nucleus = 3.0

# %% right: an int (1 point)
predict_nucleus = 3

# %% wrong: all tokens
predict_nucleus = 5

# %% wrong: the most likely only
predict_nucleus = 1

# %% wrong: one too many
predict_nucleus = 4

# %% wrong: leaves the crossing token out
predict_nucleus = 2
