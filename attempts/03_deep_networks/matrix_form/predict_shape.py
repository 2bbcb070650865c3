# %% right: the letter in lower case (1 point)
predict_shape = "b"

# %% right: the letter in upper case, with a space (1 point)
predict_shape = " B"

# %% wrong: rows for what comes in
predict_shape = "a"

# %% wrong: a square matrix
predict_shape = "c"

# %% wrong: takes the number of examples into the parameters
predict_shape = "d"
