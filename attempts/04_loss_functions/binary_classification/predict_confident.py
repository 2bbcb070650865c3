# %% right: two decimals (1 point)
predict_confident = 4.61

# %% right: worked out in NumPy (1 point)
predict_confident = -np.log(0.01)

# %% wrong: logarithm to base 10
predict_confident = 2

# %% wrong: the loss for the other label
predict_confident = 0.01

# %% wrong: without the minus sign
predict_confident = -4.605
