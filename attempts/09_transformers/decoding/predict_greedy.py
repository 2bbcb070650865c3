# %% right: lower case (1 point)
predict_greedy = "c"

# %% right: upper case (1 point)
predict_greedy = "C"

# %% wrong: option a
predict_greedy = "a"

# %% wrong: option b
predict_greedy = "b"

# %% wrong: option d
predict_greedy = "d"
