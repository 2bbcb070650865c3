# %% right: counted by PyTorch (1 point)
predict_parameters = sum(p.numel() for p in nn.Sequential(
    nn.Linear(40, 100), nn.Linear(100, 100), nn.Linear(100, 10)).parameters())

# %% right: the number (1 point)
predict_parameters = 15210

# %% right: worked out layer by layer (1 point)
predict_parameters = (40 + 1) * 100 + (100 + 1) * 100 + (100 + 1) * 10

# %% wrong: forgets the biases
predict_parameters = 15000

# %% wrong: forgets the output layer
predict_parameters = 41 * 100 + 101 * 100

# %% wrong: counts units
predict_parameters = 250
