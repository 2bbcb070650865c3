# %% right: the number (1 point)
predict_count = 111

# %% right: worked out layer by layer (1 point)
predict_count = (2 * 4 + 4) + (4 * 10 + 10) + (10 * 4 + 4) + (4 * 1 + 1)

# %% wrong: leaves the last layer out
predict_count = 12 + 50 + 44

# %% wrong: one offset for each layer
predict_count = 92 + 4

# %% wrong: counts no offsets
predict_count = 2 * 4 + 4 * 10 + 10 * 4 + 4 * 1
