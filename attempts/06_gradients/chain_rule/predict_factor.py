# %% right: the letter in lower case (1 point)
predict_factor = "d"

# %% right: the letter in upper case, with a space (1 point)
predict_factor = " D"

# %% wrong: forgets the sign
predict_factor = "a"

# %% wrong: takes the derivative at the output
predict_factor = "b"

# %% wrong: is one step ahead
predict_factor = "c"
