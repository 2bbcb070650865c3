# %% right: the letter as in the list (1 point)
predict_curves = "b"

# %% right: capital letter with a space (1 point)
predict_curves = "B "

# %% wrong: takes the variance for a matter of speed
predict_curves = "a"

# %% wrong: mixes up small and large weights
predict_curves = "c"

# %% wrong: expects a worse end only
predict_curves = "d"
