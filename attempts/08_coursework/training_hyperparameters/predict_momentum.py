# %% right: the number (1 point)
predict_momentum = 10

# %% right: the geometric series (1 point)
predict_momentum = sum(0.9 ** k for k in range(1000))

# %% wrong: takes the momentum itself
predict_momentum = 0.9

# %% wrong: thinks of the convention with 1 - beta
predict_momentum = 1

# %% wrong: stops after the second step
predict_momentum = 1.9
