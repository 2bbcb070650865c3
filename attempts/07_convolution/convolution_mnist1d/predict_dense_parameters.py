# %% right: a number (1 point)
predict_dense_parameters = 15210

# %% right: a sum, in an array of one element (1 point)
predict_dense_parameters = np.array([40 * 100 + 100 + 100 * 100 + 100 + 100 * 10 + 10])

# %% wrong: forgets all offsets
predict_dense_parameters = 15000

# %% wrong: forgets the offsets of the outputs
predict_dense_parameters = 15200

# %% wrong: one hidden layer only
predict_dense_parameters = 5110

# %% wrong: multiplies the matrices' sizes
predict_dense_parameters = 40000000
