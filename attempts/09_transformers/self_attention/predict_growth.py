# %% right: a number (1 point)
predict_growth = 9

# %% right: worked out in the cell (1 point)
predict_growth = 3 ** 2

# %% wrong: as the text
predict_growth = 3

# %% wrong: not at all
predict_growth = 1

# %% wrong: twice as much as the text
predict_growth = 6

# %% wrong: triples
predict_growth = 27
