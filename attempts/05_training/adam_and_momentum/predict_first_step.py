# %% right: a list (2 points)
predict_first_step = [0.05, 0.05]

# %% right: an array (2 points)
predict_first_step = 0.05 * np.ones(2)

# %% wrong: gradient descent
predict_first_step = [50, 0.00005]

# %% wrong: without the corrections
predict_first_step = [0.05 * 0.1 / 0.1 * 0.1, 0.005]

# %% wrong: the direction of the whole gradient
predict_first_step = [0.05, 0]
