# %% right: the letter (1 point)
predict_ddim = "b"

# %% right: a capital letter (1 point)
predict_ddim = "B"

# %% wrong: another number
predict_ddim = "a"

# %% wrong: the same hump
predict_ddim = "c"

# %% wrong: the mean
predict_ddim = "d"
