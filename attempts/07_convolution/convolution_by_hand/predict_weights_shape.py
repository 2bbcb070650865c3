# %% right: a list (1 point)
predict_weights_shape = [8, 3, 2, 5]

# %% right: a tuple (1 point)
predict_weights_shape = (8, 3, 2, 5)

# %% wrong: channels last
predict_weights_shape = (2, 5, 3, 8)

# %% wrong: input channels first
predict_weights_shape = (3, 8, 2, 5)

# %% wrong: width before height
predict_weights_shape = (8, 3, 5, 2)
