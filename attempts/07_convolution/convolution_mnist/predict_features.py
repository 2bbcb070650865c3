# %% right: a number (1 point)
predict_features = 320

# %% right: a product in a tensor (1 point)
predict_features = torch.tensor(20 * 4 ** 2)

# %% wrong: channels of the first convolution
predict_features = 160

# %% wrong: forgets the second pooling
predict_features = 1280

# %% wrong: one channel
predict_features = 16

# %% wrong: rows times channels
predict_features = 80
