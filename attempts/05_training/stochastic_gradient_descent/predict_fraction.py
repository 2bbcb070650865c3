# %% right: a fraction (1 point)
predict_fraction = 5 / 30

# %% right: rounded to three digits (1 point)
predict_fraction = 0.167

# %% wrong: the ratio upside down
predict_fraction = 6

# %% wrong: takes the batch for an estimate of the full sum
predict_fraction = 1

# %% wrong: one example in 30
predict_fraction = 1 / 30
