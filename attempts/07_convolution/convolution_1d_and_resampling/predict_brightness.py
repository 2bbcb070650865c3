# %% right: the letter (1 point)
predict_brightness = "c"

# %% right: a capital letter (1 point)
predict_brightness = "C"

# %% wrong: the largest
predict_brightness = "b"

# %% wrong: the upper left
predict_brightness = "a"

# %% wrong: none
predict_brightness = "d"
