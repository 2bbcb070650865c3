# %% right: the letter as in the list (1 point)
predict_start = "a"

# %% right: capital letter with a space (1 point)
predict_start = "A "

# %% wrong: expects several valleys
predict_start = "b"

# %% wrong: expects the descent to diverge far from the data
predict_start = "c"

# %% wrong: takes one fitted point for a minimum
predict_start = "d"
