# %% right: lower-case letter (1 point)
predict_scale = "b"

# %% right: upper-case letter (1 point)
predict_scale = "B"

# %% wrong: thinks that the phi move joints
predict_scale = "a"

# %% wrong: forgets that phi_0 is halved too
predict_scale = "c"

# %% wrong: thinks that the output is normalised
predict_scale = "d"
