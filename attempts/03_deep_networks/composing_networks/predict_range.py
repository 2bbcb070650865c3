# %% right: worked out by NumPy (1 point)
predict_range = np.array([net2_out.min(), net2_out.max()])

# %% right: a list (1 point)
predict_range = [-0.55, 0.5]

# %% right: a tuple read off the figure (1 point)
predict_range = (-0.56, 0.5)

# %% wrong: heights at both ends of the second curve
predict_range = [-0.3, 0.1]

# %% wrong: range of the first network
predict_range = [-1.01, 1.07]

# %% wrong: range of the input
predict_range = [-1, 1]

# %% wrong: highest value first
predict_range = [0.5, -0.55]
