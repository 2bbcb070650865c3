# %% right: the letter (1 point)
predict_first_cut = "d"

# %% right: a capital letter (1 point)
predict_first_cut = "D"

# %% wrong: one third
predict_first_cut = "a"

# %% wrong: takes a slightly curved line for a straight one
predict_first_cut = "b"

# %% wrong: nearly one
predict_first_cut = "c"
