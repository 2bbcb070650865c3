# %% right: computed with NumPy (1 point)
predict_shape = (np.zeros((3, 7)).T @ np.zeros((3, 50)) + np.zeros((7, 1))).shape

# %% right: a list (1 point)
predict_shape = [7, 50]

# %% right: a tuple (1 point)
predict_shape = (7, 50)

# %% wrong: believes the shape stays
predict_shape = (3, 50)

# %% wrong: examples in rows
predict_shape = (50, 7)

# %% wrong: gives the shape of the transposed weights
predict_shape = (7, 3)
