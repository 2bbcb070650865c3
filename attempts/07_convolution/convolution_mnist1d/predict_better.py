# %% right: lower case (1 point)
predict_better = "b"

# %% right: upper case, with a blank (1 point)
predict_better = "B "

# %% wrong: more parameters are better
predict_better = "a"

# %% wrong: looks at training examples only
predict_better = "c"

# %% wrong: believes in the flexible network
predict_better = "d"
