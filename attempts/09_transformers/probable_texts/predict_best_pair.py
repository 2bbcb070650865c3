# %% right: a number (1 point)
predict_best_pair = 0.36

# %% right: a product (1 point)
predict_best_pair = 0.4 * 0.9

# %% wrong: what greedy finds
predict_best_pair = 0.2

# %% wrong: second factor only
predict_best_pair = 0.9

# %% wrong: sum of probabilities
predict_best_pair = 1.3

# %% wrong: row of the wrong token
predict_best_pair = 0.45
