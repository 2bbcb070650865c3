# %% right: the number (1 point)
predict_peak = 15

# %% right: near enough (1 point)
predict_peak = 16

# %% wrong: the most units
predict_peak = 2000

# %% wrong: the fewest
predict_peak = 2

# %% wrong: twice as many
predict_peak = 30
