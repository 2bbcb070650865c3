# %% right: the number itself (1 point)
predict_itself = 9

# %% right: worked out in the cell (1 point)
predict_itself = 3 ** 2

# %% wrong: (hidden units + 1) to the depth
predict_itself = 16

# %% wrong: counts joints
predict_itself = 8

# %% wrong: thinks of the second network
predict_itself = 12

# %% wrong: adds the pieces
predict_itself = 6
