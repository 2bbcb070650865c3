# %% right: lower-case letter (1 point)
predict_same_place = "a"

# %% right: upper-case letter (1 point)
predict_same_place = "A"

# %% wrong: thinks that the place depends on sigma
predict_same_place = "b"

# %% wrong: minimises the likelihood
predict_same_place = "c"

# %% wrong: thinks that the logarithm moves the maximum
predict_same_place = "d"
