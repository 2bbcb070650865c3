# %% right: the letter in lower case (1 point)
predict_batch = "b"

# %% right: the letter in upper case, with a space (1 point)
predict_batch = " B"

# %% wrong: thinks that the product keeps the examples apart
predict_batch = "a"

# %% wrong: thinks that examples should be summed at each layer
predict_batch = "c"

# %% wrong: thinks that the loss gradient is one number
predict_batch = "d"
