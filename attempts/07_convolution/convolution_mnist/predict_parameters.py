# %% right: a number (1 point)
predict_parameters = 21840

# %% right: layer by layer (1 point)
predict_parameters = 260 + 5020 + 16050 + 510

# %% wrong: fully connected layers only
predict_parameters = 16560

# %% wrong: convolutions only
predict_parameters = 5280

# %% wrong: no offsets
predict_parameters = 21750

# %% wrong: an offset for each input channel of each kernel
predict_parameters = (25 + 1) * 1 * 10 + (25 + 1) * 10 * 20 + (320 + 1) * 50 + (50 + 1) * 10

# %% wrong: kernels of one channel
predict_parameters = 17340
