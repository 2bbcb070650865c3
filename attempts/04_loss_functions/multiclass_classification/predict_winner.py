# %% right: two shares of three (1 point)
predict_winner = 0.3 * 2 / 3

# %% right: by the softmax itself (1 point)
f = np.log([0.6, 0.3, 0.1])
f[2] = np.log(0.9 * 0.7 / 0.3)
predict_winner = (np.exp(f) / np.exp(f).sum())[0]

# %% wrong: the output of class 0 has not changed
predict_winner = 0.6

# %% wrong: the same amount from both
predict_winner = 0.6 - 0.3

# %% wrong: equal shares of what is left
predict_winner = 0.15

# %% wrong: the same share of what is left as before of all
predict_winner = 0.6 * 0.3
