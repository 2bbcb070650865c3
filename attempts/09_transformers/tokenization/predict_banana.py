# %% right: a number (1 point)
predict_banana = 14

# %% right: worked out in the cell (1 point)
predict_banana = 2 * 7

# %% wrong: once through the word
predict_banana = 2

# %% wrong: once a word
predict_banana = 7

# %% wrong: both orders
predict_banana = 28
