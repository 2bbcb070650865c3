# %% right: a number (1 point)
predict_after = 5

# %% right: worked out in the cell (1 point)
predict_after = len(set("can a canner can a can if a canner can can cans".split()))

# %% wrong: as before
predict_after = 9

# %% wrong: one
predict_after = 1

# %% wrong: all words
predict_after = 12

# %% wrong: the end of a word stays
predict_after = 6
