# %% right: none (1 point)
predict_extra = 0

# %% right: the difference of equal counts (1 point)
predict_extra = 25310 - 25310

# %% wrong: the two layers inside
predict_extra = 20200

# %% wrong: one layer
predict_extra = 10100

# %% wrong: one for each block
predict_extra = 2
