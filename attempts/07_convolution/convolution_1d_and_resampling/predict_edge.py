# %% right: the number (1 point)
predict_edge = 4

# %% right: worked out (1 point)
predict_edge = 0 / 3 + 6 / 3 + 6 / 3

# %% wrong: the value in the middle
predict_edge = 6

# %% wrong: one value only
predict_edge = 2

# %% wrong: the ends are zero
predict_edge = 0
