# %% right: the letter as in the list (1 point)
predict_rule = "d"

# %% right: capital letter with a space (1 point)
predict_rule = "D "

# %% wrong: takes the left end for the lowest because it comes first
predict_rule = "a"

# %% wrong: reads rule 3 the wrong way round
predict_rule = "b"

# %% wrong: moves both ends in one pass
predict_rule = "c"
