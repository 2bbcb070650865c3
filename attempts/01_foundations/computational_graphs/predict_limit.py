# %% right: the output far out (1 point)
predict_limit = 3.8 * math.tanh(0.3 * 1e6) + 0.1

# %% right: the number (1 point)
predict_limit = 3.9

# %% wrong: forgets the offset
predict_limit = 3.8

# %% wrong: the limit of the tanh alone
predict_limit = 1

# %% wrong: treats the network as linear
predict_limit = 3.8 * 0.3
