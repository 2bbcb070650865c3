# %% right: the letter (1 point)
predict_end = "d"

# %% right: a capital letter (1 point)
predict_end = "D"

# %% wrong: settles
predict_end = "a"

# %% wrong: stops
predict_end = "b"

# %% wrong: leaves
predict_end = "c"
