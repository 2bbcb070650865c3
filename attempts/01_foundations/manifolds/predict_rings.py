# %% right: the letter (1 point)
predict_rings = "d"

# %% right: a capital letter (1 point)
predict_rings = "D"

# %% wrong: trusts in depth
predict_rings = "a"

# %% wrong: trusts in training
predict_rings = "b"

# %% wrong: takes a bend before the cut for a bend of the cut
predict_rings = "c"
