# %% right: the letter (1 point)
predict_range = "b"

# %% right: a capital letter (1 point)
predict_range = "B"

# %% wrong: thinks of smoothness instead of range
predict_range = "a"

# %% wrong: takes linear for positive
predict_range = "c"

# %% wrong: forgets that the activation comes last
predict_range = "d"
