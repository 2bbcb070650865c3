# %% right: one-element array (1 point)
predict_temperature = np.array([0.94118])

# %% right: worked out (1 point)
predict_temperature = 0.8**2 / (0.8**2 + 0.2**2)

# %% right: as asked (1 point)
predict_temperature = 0.941

# %% wrong: temperature 2
predict_temperature = 0.667

# %% wrong: not divided by the sum
predict_temperature = 0.64

# %% wrong: softmax of probabilities over 0.5
predict_temperature = 0.769

# %% wrong: temperature 1
predict_temperature = 0.8
