# %% right: lower-case letter (1 point)
predict_offset = "c"

# %% right: upper-case letter (1 point)
predict_offset = "C"

# %% wrong: confuses heights with joints
predict_offset = "a"

# %% wrong: confuses heights with slopes
predict_offset = "b"

# %% wrong: takes phi_0 for a parameter of unit 1
predict_offset = "d"
