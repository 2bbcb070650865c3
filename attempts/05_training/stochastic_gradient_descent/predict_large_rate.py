# %% right: the letter as in the list (1 point)
predict_large_rate = "c"

# %% right: capital letter with a space (1 point)
predict_large_rate = "C "

# %% wrong: thinks that speed is proportional to the rate
predict_large_rate = "a"

# %% wrong: expects a swing about the minimum as in a bowl
predict_large_rate = "b"

# %% wrong: expects divergence to infinity as for a parabola
predict_large_rate = "d"
