# %% right: the number itself (1 point)
predict_three = 36

# %% right: worked out in the cell (1 point)
predict_three = 3 * 3 * 4

# %% wrong: (hidden units + 1) to the depth
predict_three = 64

# %% wrong: counts joints
predict_three = 35

# %% wrong: three to the third
predict_three = 27

# %% wrong: adds the four pieces
predict_three = 13
