# %% right: worked out in code (1 point)
predict_unused = 8 - (4 + 3)

# %% right: a whole number (1 point)
predict_unused = 1

# %% wrong: believes that all is covered
predict_unused = 0

# %% wrong: gives the number of places
predict_unused = 3

# %% wrong: counts one too many
predict_unused = 2
