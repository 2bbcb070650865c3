# %% right: the letter (1 point)
predict_norm = "c"

# %% right: a capital letter (1 point)
predict_norm = "C "

# %% wrong: both are kept
predict_norm = "a"

# %% wrong: only the factor is kept
predict_norm = "b"

# %% wrong: the root of the factor
predict_norm = "d"
