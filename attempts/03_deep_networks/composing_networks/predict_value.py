# %% right: the number itself (1 point)
predict_value = -0.3

# %% right: worked out in the cell (1 point)
predict_value = float(net2(net1(np.array([0.0])))[0])

# %% wrong: stops after the first network
predict_value = 1.0

# %% wrong: second network first
predict_value = 0.4

# %% wrong: reads the second network at x = 0
predict_value = 0.2

# %% wrong: adds both outputs
predict_value = 1.2
