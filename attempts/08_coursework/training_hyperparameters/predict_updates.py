# %% right: the number (1 point)
predict_updates = 2000

# %% right: worked out (1 point)
predict_updates = 4000 // 100 * 50

# %% wrong: counts one change for each epoch
predict_updates = 50

# %% wrong: counts examples
predict_updates = 4000 * 50

# %% wrong: counts one epoch
predict_updates = 40
