# %% right: two decimals (1 point)
predict_height = 3.99

# %% right: worked out in NumPy (1 point)
predict_height = 1 / np.sqrt(2 * np.pi * 0.1 ** 2)

# %% wrong: without the square root
predict_height = 15.92

# %% wrong: takes the density for a probability
predict_height = 1.0

# %% wrong: the height for sigma = 1
predict_height = 0.399
