# %% right: an int (1 point)
predict_in_place = 8

# %% right: a sum (1 point)
predict_in_place = 6 + 1 + 1

# %% wrong: overlooks that the prompt has changed
predict_in_place = 7

# %% wrong: nothing appended
predict_in_place = 6

# %% wrong: concatenates both texts
predict_in_place = 13
