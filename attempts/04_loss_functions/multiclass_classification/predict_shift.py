# %% right: lower-case letter (1 point)
predict_shift = "b"

# %% right: upper-case letter (1 point)
predict_shift = "B"

# %% wrong: forgets that the sum grows too
predict_shift = "a"

# %% wrong: mixes up adding and multiplying
predict_shift = "c"

# %% wrong: mixes it up with a smaller scale
predict_shift = "d"
