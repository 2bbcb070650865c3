# %% right: the letter in lower case (1 point)
predict_growth = "d"

# %% right: the letter in upper case, with a space (1 point)
predict_growth = " D"

# %% wrong: thinks of one weight only
predict_growth = "a"

# %% wrong: thinks of ReLU only
predict_growth = "b"

# %% wrong: thinks that chance has no trend
predict_growth = "c"
