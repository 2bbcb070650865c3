# %% right: a number (1 point)
predict_divisor = 10

# %% right: worked out in the cell (1 point)
predict_divisor = np.sqrt(400 / 4)

# %% wrong: the whole width
predict_divisor = 20

# %% wrong: no root
predict_divisor = 100

# %% wrong: the number of heads
predict_divisor = 2
