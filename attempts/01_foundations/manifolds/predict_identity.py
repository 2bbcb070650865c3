# %% right: rounded (1 point)
predict_identity = 0.667

# %% right: a fraction (1 point)
predict_identity = 2 / 3

# %% wrong: takes it for guessing
predict_identity = 0.5

# %% wrong: believes two units are enough without a bend
predict_identity = 1.0

# %% wrong: gives the share of errors
predict_identity = 1 / 3

# %% wrong: cut off after two digits
predict_identity = 0.66

# %% wrong: in per cent
predict_identity = 66.7
