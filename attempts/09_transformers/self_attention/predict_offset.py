# %% right: the letter (1 point)
predict_offset = "b"

# %% right: a capital letter (1 point)
predict_offset = "B "

# %% wrong: queries
predict_offset = "a"

# %% wrong: values
predict_offset = "c"

# %% wrong: both
predict_offset = "d"
