# %% right: the letter (1 point)
predict_batch = "b"

# %% right: a capital letter (1 point)
predict_batch = "B"

# %% wrong: independent
predict_batch = "a"

# %% wrong: later
predict_batch = "c"

# %% wrong: nothing
predict_batch = "d"
