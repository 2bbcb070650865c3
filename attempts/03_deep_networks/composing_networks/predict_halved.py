# %% right: the number itself (1 point)
predict_halved = 9

# %% right: worked out in the cell (1 point)
predict_halved = 1 + 3 + 3 + 2

# %% wrong: halves the number of joints
predict_halved = 5.5

# %% wrong: forgets the joints of the first network
predict_halved = 7

# %% wrong: counts pieces
predict_halved = 10

# %% wrong: thinks that the number of joints stays
predict_halved = 11
