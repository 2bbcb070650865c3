# %% right: lower case (1 point)
predict_shift = "d"

# %% right: upper case, with a blank (1 point)
predict_shift = "D "

# %% wrong: thinks of the turned kernel
predict_shift = "a"

# %% wrong: takes the weight for the centre
predict_shift = "b"

# %% wrong: takes a shift for an edge detector
predict_shift = "c"
