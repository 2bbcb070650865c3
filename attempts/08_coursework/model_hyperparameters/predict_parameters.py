# %% right: the number (1 point)
predict_parameters = 17050

# %% right: computed layer by layer (1 point)
sizes = [40, 80, 80, 80, 10]
predict_parameters = sum((n_in + 1) * n_out for n_in, n_out in zip(sizes, sizes[1:]))

# %% wrong: no biases
predict_parameters = 40 * 80 + 80 * 80 + 80 * 80 + 80 * 10

# %% wrong: one layer of 80 x 80 is missing
predict_parameters = (40 + 1) * 80 + (80 + 1) * 80 + (80 + 1) * 10

# %% wrong: the baseline
predict_parameters = 15210

# %% wrong: no output layer
predict_parameters = 41 * 80 + 81 * 80 + 81 * 80
