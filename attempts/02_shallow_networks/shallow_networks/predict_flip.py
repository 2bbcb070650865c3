# %% right: lower-case letter (1 point)
predict_flip = "c"

# %% right: upper-case letter (1 point)
predict_flip = "C"

# %% wrong: pulls a negative factor through ReLU
predict_flip = "a"

# %% wrong: takes one term for the whole
predict_flip = "b"

# %% wrong: thinks that the joint moves
predict_flip = "d"
