# %% right: the letter (1 point)
predict_gap = "d"

# %% right: a capital letter (1 point)
predict_gap = "D"

# %% wrong: takes overfitting for a lack of capacity
predict_gap = "a"

# %% wrong: wants to train for longer
predict_gap = "b"

# %% wrong: suspects the learning rate
predict_gap = "c"
