# %% right: the letter (1 point)
predict_fewest = "a"

# %% right: a capital letter (1 point)
predict_fewest = "A "

# %% wrong: today's English
predict_fewest = "b"

# %% wrong: a program
predict_fewest = "c"

# %% wrong: Spanish
predict_fewest = "d"
