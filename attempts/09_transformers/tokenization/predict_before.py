# %% right: a number (1 point)
predict_before = 9

# %% right: worked out in the cell (1 point)
predict_before = len(set("can a canner can a can if a canner can can cans".replace(" ", ""))) + 1

# %% wrong: no end of a word
predict_before = 8

# %% wrong: words
predict_before = 5

# %% wrong: all words
predict_before = 12
