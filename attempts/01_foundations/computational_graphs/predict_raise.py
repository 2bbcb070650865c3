# %% right: the letter (1 point)
predict_raise = "c"

# %% right: a capital letter (1 point)
predict_raise = "C"

# %% wrong: takes the larger size for the larger gain
predict_raise = "a"

# %% wrong: reads the loss as the aim
predict_raise = "b"

# %% wrong: subtracts where it should add
predict_raise = "d"
