# %% right: one decimal (1 point)
predict_uniform_loss = 22.0

# %% right: worked out in NumPy (1 point)
predict_uniform_loss = 20 * np.log(3)

# %% wrong: adds up the probabilities
predict_uniform_loss = 6.67

# %% wrong: the loss of one example
predict_uniform_loss = 1.1

# %% wrong: without the minus sign
predict_uniform_loss = -21.97
