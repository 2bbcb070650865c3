# %% right: the number (1 point)
predict_exact = 14

# %% right: as many parameters as points (1 point)
predict_exact = 15 - 1

# %% wrong: forgets the offset
predict_exact = 15

# %% wrong: two too few
predict_exact = 13

# %% wrong: two parameters a unit
predict_exact = 7
