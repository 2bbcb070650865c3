# %% right: lower-case letter (1 point)
predict_sign = "a"

# %% right: upper-case letter (1 point)
predict_sign = "A"

# %% wrong: forgets that unit 1 is on to the left
predict_sign = "b"

# %% wrong: mirrors all three terms
predict_sign = "c"

# %% wrong: thinks that the phi move joints
predict_sign = "d"
