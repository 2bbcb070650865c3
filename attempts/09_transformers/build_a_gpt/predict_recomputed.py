# %% right: a number (1 point)
predict_recomputed = 300

# %% right: worked out in the cell (1 point)
predict_recomputed = len(range(300))

# %% wrong: once and for all
predict_recomputed = 1

# %% wrong: all keys
predict_recomputed = 45150

# %% wrong: times the heads
predict_recomputed = 2400

# %% wrong: all blocks
predict_recomputed = 1200
