# %% right: computed with logarithms (1 point)
predict_passes = math.ceil(math.log(1000) / math.log(1.5))

# %% right: a whole number (1 point)
predict_passes = 18

# %% wrong: thinks that a pass halves the bracket
predict_passes = 10

# %% wrong: rounds down
predict_passes = int(np.log(1000) / np.log(1.5))

# %% wrong: thinks that a pass leaves one third
predict_passes = 7
