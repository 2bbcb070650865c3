# %% right: the letter (1 point)
predict_penalty = "b"

# %% right: a capital letter (1 point)
predict_penalty = "B"

# %% wrong: below
predict_penalty = "a"

# %% wrong: equal
predict_penalty = "c"

# %% wrong: it depends
predict_penalty = "d"
