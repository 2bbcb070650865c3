# %% right: the letter (1 point)
predict_data = "c"

# %% right: a capital letter (1 point)
predict_data = "C"

# %% wrong: both
predict_data = "a"

# %% wrong: the bias
predict_data = "b"

# %% wrong: neither
predict_data = "d"
