# %% right: the letter (1 point)
predict_ratio = "c"

# %% right: a capital letter (1 point)
predict_ratio = "C"

# %% wrong: thinks that only the number of points matters
predict_ratio = "a"

# %% wrong: thinks that more room makes for a larger ratio
predict_ratio = "b"

# %% wrong: underestimates how far distances concentrate
predict_ratio = "d"
