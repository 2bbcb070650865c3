# %% right: lower case (1 point)
predict_moved = "d"

# %% right: upper case, with a blank (1 point)
predict_moved = "D "

# %% wrong: confuses equivariance with invariance
predict_moved = "a"

# %% wrong: forgets the strides
predict_moved = "b"

# %% wrong: expects no order
predict_moved = "c"
