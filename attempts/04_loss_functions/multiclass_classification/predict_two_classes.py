# %% right: lower-case letter (1 point)
predict_two_classes = "d"

# %% right: upper-case letter (1 point)
predict_two_classes = "D"

# %% wrong: forgets the other output
predict_two_classes = "a"

# %% wrong: adds the outputs
predict_two_classes = "b"

# %% wrong: divides the outputs
predict_two_classes = "c"
