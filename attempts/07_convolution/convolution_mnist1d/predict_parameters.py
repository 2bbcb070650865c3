# %% right: counted by PyTorch (1 point)
predict_parameters = sum(p.numel() for m in (nn.Conv1d(1, 15, 3), nn.Conv1d(15, 15, 3), nn.Conv1d(15, 15, 3), nn.Linear(60, 10)) for p in m.parameters())

# %% right: a number (1 point)
predict_parameters = 2050

# %% wrong: flattens one channel
predict_parameters = 1490

# %% wrong: forgets the fully connected layer
predict_parameters = 1440

# %% wrong: forgets all offsets
predict_parameters = 1995

# %% wrong: kernels of one channel only
predict_parameters = 790

# %% wrong: forgets one convolution
predict_parameters = 1360
