# %% right: worked out (1 point)
predict_first_loss = -np.log(1 / 10)

# %% right: three digits (1 point)
predict_first_loss = 2.303

# %% wrong: logarithm to base 10
predict_first_loss = 1.0

# %% wrong: gives the probability
predict_first_loss = 0.1

# %% wrong: one digit after the point where three are asked
predict_first_loss = 2.3

# %% wrong: forgets the minus sign
predict_first_loss = -2.303

# %% wrong: fraction of wrong guesses
predict_first_loss = 0.9
