# %% right: lower case (1 point)
predict_large_k = "a"

# %% right: upper case (1 point)
predict_large_k = "A"

# %% wrong: option b
predict_large_k = "b"

# %% wrong: option c
predict_large_k = "c"

# %% wrong: option d
predict_large_k = "d"
