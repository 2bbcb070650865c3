# %% right: two decimals (1 point)
predict_log_odds = 1.39

# %% right: logarithm of the odds (1 point)
predict_log_odds = np.log(0.8 / 0.2)

# %% wrong: the odds without a logarithm
predict_log_odds = 4

# %% wrong: puts 0.8 into the sigmoid
predict_log_odds = 0.69

# %% wrong: the sign is the wrong way round
predict_log_odds = -1.386
