# %% right: the letter in lower case (1 point)
predict_order = "c"

# %% right: the letter in upper case, with a space (1 point)
predict_order = " C"

# %% wrong: takes composition to be commutative
predict_order = "a"

# %% wrong: multiplies the numbers of pieces whatever the ranges
predict_order = "b"

# %% wrong: confuses order with reflection
predict_order = "d"
