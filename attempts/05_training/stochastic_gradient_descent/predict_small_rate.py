# %% right: the letter as in the list (1 point)
predict_small_rate = "b"

# %% right: capital letter with a space (1 point)
predict_small_rate = "B "

# %% wrong: takes the end for granted whatever the number of steps
predict_small_rate = "a"

# %% wrong: thinks that a short step cannot find the way down
predict_small_rate = "c"

# %% wrong: thinks that short steps choose another valley
predict_small_rate = "d"
