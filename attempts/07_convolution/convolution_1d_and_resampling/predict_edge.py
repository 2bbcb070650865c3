# %% right: the number (1 point)
predict_edge = 7

# %% right: worked out (1 point)
predict_edge = 0 / 3 + 10.5 / 3 + 10.5 / 3

# %% wrong: the value in the middle
predict_edge = 10.5

# %% wrong: one value only
predict_edge = 3.5

# %% wrong: the ends are zero
predict_edge = 0
