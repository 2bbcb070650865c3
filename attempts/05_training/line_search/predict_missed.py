# %% right: the letter as in the list (1 point)
predict_missed = "b"

# %% right: capital letter with a space (1 point)
predict_missed = "B "

# %% wrong: believes that the search sees the whole curve
predict_missed = "a"

# %% wrong: believes that the search averages over valleys
predict_missed = "c"

# %% wrong: believes that two valleys confuse the rules
predict_missed = "d"
