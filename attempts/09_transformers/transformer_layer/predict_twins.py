# %% right: the letter (1 point)
predict_twins = "a"

# %% right: a capital letter (1 point)
predict_twins = "A "

# %% wrong: in the first layer only
predict_twins = "b"

# %% wrong: other neighbours
predict_twins = "c"

# %% wrong: weights that differ
predict_twins = "d"
