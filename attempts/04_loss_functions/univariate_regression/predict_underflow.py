# %% right: lower-case letter (1 point)
predict_underflow = "c"

# %% right: upper-case letter (1 point)
predict_underflow = "C"

# %% wrong: the exact value, but doubles end near 5e-324
predict_underflow = "a"

# %% wrong: takes underflow for an undefined operation
predict_underflow = "b"

# %% wrong: takes the product for an average
predict_underflow = "d"
