# %% right: lower-case letter (1 point)
predict_extreme = "b"

# %% right: upper-case letter (1 point)
predict_extreme = "B"

# %% wrong: counts examples, not what each costs
predict_extreme = "a"

# %% wrong: looks at the outputs only
predict_extreme = "c"

# %% wrong: forgets that confident mistakes cost most
predict_extreme = "d"
