# %% right: the letter (1 point)
predict_swap = "b"

# %% right: a capital letter (1 point)
predict_swap = "B "

# %% wrong: the outputs keep their places
predict_swap = "a"

# %% wrong: the third changes as well
predict_swap = "c"

# %% wrong: all change
predict_swap = "d"
