# %% right: the letter (1 point)
predict_shift = "d"

# %% right: a capital letter (1 point)
predict_shift = "D"

# %% wrong: adds 100 to the probabilities in mind
predict_shift = "a"

# %% wrong: mixes up adding and multiplying
predict_shift = "b"

# %% wrong: believes that a large constant levels the differences
predict_shift = "c"
