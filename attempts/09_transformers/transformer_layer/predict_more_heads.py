# %% right: the letter (1 point)
predict_more_heads = "b"

# %% right: a capital letter (1 point)
predict_more_heads = "B "

# %% wrong: both double
predict_more_heads = "a"

# %% wrong: the parameters double
predict_more_heads = "c"

# %% wrong: nothing changes
predict_more_heads = "d"
