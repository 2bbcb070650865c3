# %% right: a list, worked out (1 point)
predict_conv_shape = [32 - 3 + 1, 32 - 3 + 1, 4]

# %% right: a tuple (1 point)
predict_conv_shape = (30, 30, 4)

# %% wrong: takes the kernel size off
predict_conv_shape = (29, 29, 4)

# %% wrong: believes the size stays
predict_conv_shape = (32, 32, 4)

# %% wrong: takes 3 for the stride
predict_conv_shape = (10, 10, 4)
