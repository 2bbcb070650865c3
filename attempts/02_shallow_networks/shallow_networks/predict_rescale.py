# %% right: lower-case letter (1 point)
predict_rescale = "a"

# %% right: upper-case letter (1 point)
predict_rescale = "A"

# %% wrong: forgets that the slope is halved too
predict_rescale = "b"

# %% wrong: forgets that the activation halves
predict_rescale = "c"

# %% wrong: forgets that the weight doubles
predict_rescale = "d"
