# %% right: a list (1 point)
predict_rows = [24, 12, 8, 4]

# %% right: shapes read off PyTorch (1 point)
x = torch.zeros(1, 1, 28, 28)
x1 = nn.Conv2d(1, 10, 5)(x)
x2 = F.max_pool2d(x1, 2)
x3 = nn.Conv2d(10, 20, 5)(x2)
predict_rows = np.array([h.shape[2] for h in (x1, x2, x3, F.max_pool2d(x3, 2))])

# %% wrong: subtracts half of the kernel
predict_rows = [26, 13, 11, 5]

# %% wrong: subtracts the kernel size
predict_rows = [23, 11, 6, 3]

# %% wrong: thinks of padding
predict_rows = [28, 14, 14, 7]
