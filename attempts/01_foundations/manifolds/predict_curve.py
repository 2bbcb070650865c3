# %% right: the letter (1 point)
predict_curve = "b"

# %% right: a capital letter (1 point)
predict_curve = "B"

# %% wrong: thinks that the hidden layer knows the classes
predict_curve = "a"

# %% wrong: forgets the bend
predict_curve = "c"

# %% wrong: forgets that tanh only rises
predict_curve = "d"
