# %% right: worked out (1 point)
predict_decay = 1 - 0.05 * 0.01

# %% right: the number (1 point)
predict_decay = 0.9995

# %% wrong: lets the weights grow
predict_decay = 1 + 0.05 * 0.01

# %% wrong: forgets the learning rate
predict_decay = 0.99

# %% wrong: gives what is taken away
predict_decay = 0.0005
