# %% right: lower case (1 point)
predict_forgotten = "a"

# %% right: upper case, with a blank (1 point)
predict_forgotten = "A "

# %% wrong: thinks of the weights only
predict_forgotten = "b"

# %% wrong: believes that dropout destroys the network
predict_forgotten = "c"

# %% wrong: believes that dropout improves measurements
predict_forgotten = "d"
